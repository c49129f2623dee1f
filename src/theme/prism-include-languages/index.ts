/** There is no highlighter in the browser to teach languages to. */
export default function prismIncludeLanguages(): void {}
