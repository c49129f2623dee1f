/** Where the reader's choice is kept: `paired`, or nothing for one language. */
export const choiceKey = 'edamame.reading';
