import type {Words} from '../language/useWords';

type Phrases = {
  title: string;
  close: string;
  address: string;
  copyLink: string;
  copyMarkdown: string;
  copyHtml: string;
  copied: Record<'link' | 'markdown' | 'html', string>;
  blocked: string;
  text: string;
  qr: string;
  qrOf: (address: string) => string;
  qrFailed: string;
  embed: string;
  embedFailed: string;
  enlarge: string;
  shrink: string;
  save: string;
  back: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    title: '分享这一处',
    close: '关闭',
    address: '地址',
    copyLink: '复制链接',
    copyMarkdown: '复制 Markdown 引用',
    copyHtml: '复制 HTML 引用',
    copied: {link: '链接已复制', markdown: 'Markdown 引用已复制', html: 'HTML 引用已复制'},
    blocked: '浏览器不让写剪贴板。文字已经选中，按 Ctrl+C（Mac 上是 ⌘C）复制。',
    text: '要复制的文字',
    qr: '二维码',
    qrOf: (address) => `二维码，扫出来是 ${address}`,
    qrFailed: '二维码没画出来：网断了，或者地址太长。链接照样能复制。',
    embed: '嵌入到别的网页',
    embedFailed: '嵌入代码没取来：网断了。链接照样能复制。',
    enlarge: '放大投影',
    shrink: '缩小',
    save: '存成 SVG',
    back: '返回',
  },
  en: {
    title: 'Share this place',
    close: 'Close',
    address: 'Address',
    copyLink: 'Copy link',
    copyMarkdown: 'Copy Markdown citation',
    copyHtml: 'Copy HTML citation',
    copied: {link: 'Link copied', markdown: 'Markdown citation copied', html: 'HTML citation copied'},
    blocked: 'The browser does not let us write to the clipboard. The text is selected: press Ctrl+C (⌘C on a Mac) to copy it.',
    text: 'Text to copy',
    qr: 'QR code',
    qrOf: (address) => `QR code that reads ${address}`,
    qrFailed: 'The QR code could not be drawn: the network is gone, or the address too long. You can still copy the link.',
    embed: 'Embed in another page',
    embedFailed: 'The embed code did not come: the network is gone. You can still copy the link.',
    enlarge: 'Enlarge to project',
    shrink: 'Shrink',
    save: 'Save as SVG',
    back: 'Back',
  },
};
