import type {Locator, Page} from '@playwright/test';
import {manifestSource} from './book';

/** One figure of a Pod on the page, by what it promises to tests: data attributes and roles, no class names. */
export type Figure = ReturnType<typeof figureOf>;

export function figureOf(page: Page, id: string) {
  const root = page.locator(`#figure-${id}`);
  const list = root.getByRole('listbox');
  const pressedPart = root.locator('[data-part][aria-pressed="true"]').filter({visible: true});
  return {
    root,
    /** As a pointer does that comes near: the parts have their buttons once the figure is alive. */
    wake: async (): Promise<void> => {
      await root.dispatchEvent('pointerover');
      await root.locator('[data-part]').first().waitFor({state: 'attached'});
    },
    list,
    /** The drawing that this width shows: the other one is there, but hidden. */
    drawing: root.locator('svg[data-layout]').filter({visible: true}),
    parts: root.locator('[data-part]').filter({visible: true}),
    part: (part: string): Locator => root.locator(`[data-part="${part}"]`).filter({visible: true}),
    pressedPart,
    lensButton: (lens: string): Locator => root.locator(`[data-lens-button="${lens}"]`),
    pressedLens: root.locator('[data-lens-button][aria-pressed="true"]'),
    lines: list.getByRole('option'),
    markedLines: list.locator('[role="option"][aria-selected="true"]'),
    /** What the part that is selected controls: the panel that explains it. */
    panel: async (): Promise<Locator> => {
      const id = await root.locator('[data-part][aria-controls]').first().getAttribute('aria-controls');
      return page.locator(`[id="${id}"]`);
    },
  };
}

/** What the reader sees of a figure's state. */
export async function stateOf(figure: Figure): Promise<{lens: string | null; drawn: string | null; part: string | null}> {
  const part = (await figure.pressedPart.count()) > 0 ? await figure.pressedPart.getAttribute('data-part') : null;
  return {
    lens: await figure.pressedLens.getAttribute('data-lens-button'),
    drawn: await figure.drawing.getAttribute('data-lens'),
    part,
  };
}

/** Index of the first line of a manifest that holds the text. */
export function lineWith(file: string, text: string): number {
  const index = manifestSource(file)
    .split('\n')
    .findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`${file} has no line with ${text}`);
  return index;
}
