import type {TextRange} from './fieldError';
import {SyntaxFault} from './syntaxFault';

/**
 * Too much written out from aliases: at most 99 % of a small text, falling to 10 % of a large one.
 *
 * kubernetes-sigs/yaml goyaml.v2/decode.go allowedAliasRatio
 */
export class AliasBudget {
  private visited = 0;
  private fromAliases = 0;

  visit(insideAlias: boolean, range: TextRange): void {
    this.visited += 1;
    if (insideAlias) this.fromAliases += 1;
    if (this.fromAliases <= 100 || this.visited <= 1000) return;
    const large = Math.min(1, Math.max(0, (this.visited - 400_000) / 3_600_000));
    if (this.fromAliases / this.visited > 0.99 - 0.89 * large) {
      throw new SyntaxFault('yaml-aliases', 'document contains excessive aliasing', range);
    }
  }
}
