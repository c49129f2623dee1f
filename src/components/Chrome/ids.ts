/** Where the skip link leads: the text of the page, with all of the frame before it. */
export const textId = 'text';

/** The menu of a narrow screen, which on a wide one is the column beside a chapter. */
export const menuId = 'menu';
