/** An arrow that leaves a box, in 18 by 18: drawn by React in exhibits, by the client behind headings. */
export const shareArrow = 'M9 11.5V2.5M5.8 5.5L9 2.3l3.2 3.2M5.5 8H3.5v7.5h11V8h-2';
