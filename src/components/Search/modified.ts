type Keys = {ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean};

/** A click with one of these is the browser's: new tab, new window, save. */
export const isModified = ({ctrlKey, metaKey, shiftKey, altKey}: Keys): boolean => ctrlKey || metaKey || shiftKey || altKey;
