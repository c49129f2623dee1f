/** What the words of list items, cells and callout titles are put in when a chapter is built; see remark/blocks. */
export const blockTag = 'block';

/** The block that shows and hides this one: a cell goes with its table, a callout's title with its first paragraph. */
export const leaderOf = (id: string): string => id.replace(/:\d+$/, '');
