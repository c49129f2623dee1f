/** As much of jsdom as the tests use; it brings no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(source: string, options?: {contentType?: string});
    readonly window: {document: Document; DOMParser: typeof DOMParser};
  }
}
