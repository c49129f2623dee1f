/** Words that every question has and no section is about. */
const english =
  'a an the use used using make makes like much many long ever always does doesn don s t is are was were be been am do does did done my your our their his its i me you we it they he she of to in on at for and or with by from as that this these those there not no can could should would will shall may might must have has had if so then than into about please tell show explain mean meaning get got keep keeps happen happens when where which who whose how what why between during one k8s kubernetes';

const chinese =
  '的 地 了 吗 呢 吧 啊 呀 么 是 和 与 跟 及 或 在 有 我 你 您 他 它 我们 你们 它们 这 那 这个 那个 这些 那些 个 得 着 过 来 去 起 怎么 怎样 怎么样 怎么办 怎么回事 如何 什么 什么时候 有什么 是什么 干什么 做什么 为什么 为啥 为何 啥 咋 干嘛 哪些 哪个 哪里 哪 谁 多少 几 几个 一个 两个 三个 多个 两 种 一种 每 每次 一直 总是 老是 会 能 可以 要 让 把 被 给 就 都 也 还 又 才 再 很 太 该 应该 到底 究竟 请问 请 一下 时候 的时候 意思 没有 没 不 不会 不能 不了 能不能 会不会 是不是 有没有 要不要 行不行 好不好 算不算 可不可以 之间 对 从 到 用 里 里面 上 下 中 想 需要 之后 以后 以前 之前 时 后 前 发生 出现 看到 办 代表 就是 真的 自己 我的 一样 写着 显示 等到';

export const plainWords: ReadonlySet<string> = new Set([...english.split(' '), ...chinese.split(' ')]);

/**
 * Words of a question that headings answer in other words. Looked for in headings and titles alone: in a text they stand
 * everywhere.
 */
export const questionWords: string[][] = [
  ['为什么', '为啥', '为何', 'why'],
  ['什么', '啥', 'what'],
  ['怎么', '怎样', '如何', '咋', 'how'],
  ['区别', '差别', '不同', '对比', '比较', '差异', 'difference', 'differ', 'versus', 'vs'],
];
