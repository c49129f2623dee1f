import type {Point} from './figure';

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** As short as SVG allows: no zero before the point, no space before a minus. */
function numbers(...values: number[]): string {
  return values
    .map((value, index) => {
      const text = String(tenth(value) || 0).replace(/^(-?)0\./, '$1.');
      return index > 0 && !text.startsWith('-') ? ` ${text}` : text;
    })
    .join('');
}

/**
 * The `d` of an SVG path, to a tenth of a pixel, written in steps from each point to the next: equal shapes are equal texts wherever
 * they stand, so that a page with many of them packs well.
 */
export class PathData {
  #d: string;
  #x: number;
  #y: number;

  constructor({x, y}: Point) {
    this.#x = tenth(x);
    this.#y = tenth(y);
    this.#d = `M${numbers(x, y)}`;
  }

  lineTo({x, y}: Point): this {
    const [dx, dy] = [tenth(x) - this.#x, tenth(y) - this.#y];
    if (tenth(dy) === 0) this.#d += tenth(dx) === 0 ? '' : `h${numbers(dx)}`;
    else this.#d += tenth(dx) === 0 ? `v${numbers(dy)}` : `l${numbers(dx, dy)}`;
    return this.#at(x, y);
  }

  /** A quadratic curve, with one point to draw it by. */
  bendTo(by: Point, to: Point): this {
    this.#d += `q${this.#steps([by, to])}`;
    return this.#at(to.x, to.y);
  }

  /** A cubic curve, with two points to draw it by. */
  curveTo(one: Point, two: Point, to: Point): this {
    this.#d += `c${this.#steps([one, two, to])}`;
    return this.#at(to.x, to.y);
  }

  closed(): string {
    return `${this.#d}z`;
  }

  open(): string {
    return this.#d;
  }

  #steps(points: readonly Point[]): string {
    return numbers(...points.flatMap(({x, y}) => [tenth(x) - this.#x, tenth(y) - this.#y]));
  }

  #at(x: number, y: number): this {
    this.#x = tenth(x);
    this.#y = tenth(y);
    return this;
  }
}
