/** As much of jsdom as the tests use; it brings no types of its own. */
declare module 'jsdom' {
  /** Nobody listens: what jsdom complains of goes nowhere. */
  export class VirtualConsole {}
  export class JSDOM {
    constructor(source: string, options?: {contentType?: string; virtualConsole?: VirtualConsole});
    readonly window: {document: Document};
  }
}
