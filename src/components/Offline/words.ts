import type {EditionState} from '../../offline/protocol';
import type {Language, Words} from '../language/useWords';

type Amount = Pick<EditionState, 'files' | 'allFiles'> & {size: string; allSize: string};

export type OfflineWords = {
  title: string;
  lede: string;
  noScripts: string;
  unsupported: string;
  silent: string;
  fromDisk: string;
  whole: string;
  aboutWhole: string;
  edition: Record<Language, string>;
  looking: string;
  unreachable: string;
  none(amount: Amount, wire: string): string;
  running(amount: Amount): string;
  partial(amount: Amount): string;
  kept(amount: Amount, date: string): string;
  full(amount: Amount): string;
  broken(amount: Amount): string;
  newer(files: number, size: string): string;
  tight(free: string): string;
  keep: string;
  goOn: string;
  again: string;
  stop: string;
  update: string;
  remove: string;
  progress(edition: string): string;
  visited: string;
  aboutVisited: string;
  noneVisited: string;
  forget: string;
  keptOn(date: string): string;
  install: string;
  aboutInstall: string;
  archive: string;
  aboutArchive: string;
  download: string;
};

export const words: Words<OfflineWords> = {
  'zh-CN': {
    title: '离线阅读',
    lede: '没有网也能看：打开过的页会自己存下来，整本书也能一次存好。',
    noScripts: '保存整本书要用到脚本。脚本关着的话，可以下载文末的压缩包，解开就能看。',
    unsupported: '这个浏览器不能在这里存网页（也可能是网址不以 https 开头）。可以下载文末的压缩包，解开就能看。',
    silent: '问不出这台设备上存了什么。刷新这一页再试；看书不受影响。',
    fromDisk: '你看的就是压缩包里的书：整本都在这台设备上，用不着网。',
    whole: '保留离线版',
    aboutWhole:
      '一种语言存一份：所有页、图、实验、搜索和清单文件。断在半路，下次接着存；网站更新了，这里会告诉你，不会悄悄下载。',
    edition: {'zh-CN': '中文版', en: '英文版'},
    looking: '正在看这台设备上存了什么……',
    unreachable: '还没存。现在连不上网，问不到一共有多大。',
    none: ({allFiles, allSize}, wire) => `还没存。一共 ${allFiles} 个文件，要下载大约 ${wire}，存下后占 ${allSize}。`,
    running: ({files, allFiles, size, allSize}) => `正在存：${files} / ${allFiles} 个文件，${size} / ${allSize}`,
    partial: ({files, allFiles, size, allSize}) =>
      `存了一部分：${files} / ${allFiles} 个文件，${size} / ${allSize}。存下的现在就能用，剩下的可以接着存。`,
    kept: ({allFiles, allSize}, date) => `存好了（${date}）：${allFiles} 个文件，占 ${allSize}。没有网也能看全本。`,
    full: ({files, allFiles}) =>
      `浏览器给的空间用完了，存下了 ${files} / ${allFiles} 个文件。存下的照样能用；腾出一些空间后可以接着存。`,
    broken: ({files, allFiles}) =>
      `断在半路了，存下了 ${files} / ${allFiles} 个文件：可能是网断了，也可能是网站正好在更新。存下的还在，可以接着存。`,
    newer: (files, size) => `网站有新版本：${files} 个文件变了，共 ${size}。`,
    tight: (free) => `这台设备上浏览器大约只剩 ${free}，可能存不下。`,
    keep: '保留离线版',
    goOn: '接着存',
    again: '再试一次',
    stop: '停下',
    update: '更新离线版',
    remove: '删掉',
    progress: (edition) => `${edition}的保存进度`,
    visited: '现在没有网也能看的页',
    aboutVisited:
      '打开过的页，连同页上图和实验要用的东西，都存在这台设备上，只存最近的八十页。开了“流量节省”时，不会提前下载任何东西。',
    noneVisited: '还没有。',
    forget: '清掉打开过的页',
    keptOn: (date) => `${date} 存下`,
    install: '装成应用',
    aboutInstall: '在浏览器菜单里选“安装”或“添加到主屏幕”，这本书就有了自己的图标和窗口。装了也不会多下载什么。',
    archive: '整本带走',
    aboutArchive:
      '一个压缩包，中英文都在里面。解开后双击 index.html 就能看：图、实验、搜索、换语言都能用，不需要服务器，也不需要网。适合放进 U 盘、带去没有网的教室。',
    download: '下载压缩包',
  },
  en: {
    title: 'Read offline',
    lede: 'No network needed: pages that you open are kept by themselves, and the whole book can be kept at once.',
    noScripts: 'Keeping the whole book takes scripts. With scripts off, download the archive below; unpacked, it just opens.',
    unsupported:
      'This browser cannot keep pages here (or the address does not begin with https). Download the archive below; unpacked, it just opens.',
    silent: 'The browser does not say what this device keeps. Reload this page and try again; reading is not affected.',
    fromDisk: 'You are reading the book from the archive: all of it is on this device, and no network is needed.',
    whole: 'Keep offline',
    aboutWhole:
      'Each language is kept by itself: every page, figure, laboratory, the search and the manifests. What was interrupted goes on next time; when the site has changed you are told so here, and nothing is fetched behind your back.',
    edition: {'zh-CN': 'Chinese edition', en: 'English edition'},
    looking: 'Looking at what this device keeps…',
    unreachable: 'Not kept. There is no connection right now to ask how large it is.',
    none: ({allFiles, allSize}, wire) => `Not kept. ${allFiles} files, about ${wire} to download, ${allSize} once kept.`,
    running: ({files, allFiles, size, allSize}) => `Keeping: ${files} of ${allFiles} files, ${size} of ${allSize}`,
    partial: ({files, allFiles, size, allSize}) =>
      `Kept in part: ${files} of ${allFiles} files, ${size} of ${allSize}. What is kept works now, and the rest can follow.`,
    kept: ({allFiles, allSize}, date) =>
      `Kept (${date}): ${allFiles} files, ${allSize}. All of it can be read without a network.`,
    full: ({files, allFiles}) =>
      `The browser gives no more room; ${files} of ${allFiles} files are kept. They work all the same. Make some room, and the rest can follow.`,
    broken: ({files, allFiles}) =>
      `Interrupted; ${files} of ${allFiles} files are kept. Either the network failed, or the site was just being updated. What is kept stays, and the rest can follow.`,
    newer: (files, size) => `The site has a new version: ${files} files have changed, ${size} in all.`,
    tight: (free) => `The browser has only about ${free} left on this device, which may not be enough.`,
    keep: 'Keep offline',
    goOn: 'Go on',
    again: 'Try again',
    stop: 'Stop',
    update: 'Update the offline copy',
    remove: 'Remove',
    progress: (edition) => `Progress of keeping the ${edition}`,
    visited: 'Pages that can be read without a network now',
    aboutVisited:
      'Pages that you have opened, with what their figures and laboratories need, are on this device; the last eighty of them. Where the browser is told to save data, nothing is fetched ahead.',
    noneVisited: 'None yet.',
    forget: 'Forget the pages I opened',
    keptOn: (date) => `kept on ${date}`,
    install: 'Install as an app',
    aboutInstall:
      'Choose “Install” or “Add to Home screen” in the menu of your browser, and the book has an icon and a window of its own. Installing downloads nothing more.',
    archive: 'Take the whole book along',
    aboutArchive:
      'One archive with both languages. Unpack it and open index.html: figures, laboratories, search and the switch of languages work, without a server and without a network. For a USB stick, and for a classroom that has no internet.',
    download: 'Download the archive',
  },
};
