/** Where old addresses lead now. What was published once and is no longer there has its line here; `ledger.test.ts` insists. */
export type Redirects = {
  /** A page that is no more (or was somebody else's), and where its anchors lead. Both sides as they are in the address bar. */
  pages: {from: string; to: string; anchors: Record<string, string>}[];
  /** By page, without its language: an id that a section had before → its id now, or `/pods/why#network` if it moved away. */
  anchors: Record<string, Record<string, string>>;
  /**
   * By page: the parameter of a figure that was renamed, `{'file-puller': 'puller'}`, or one word of its state,
   * `{'file-puller=container.web': 'container.nginx'}`.
   */
  parameters: Record<string, Record<string, string>>;
};

/**
 * The page this book began as, and the anchors it had. Three editions of it are around on mirrors and in slides: the English one
 * (kubernetes/website content/en/docs/concepts/workloads/pods/pod.md @041daa4), its translations of 2019 and 2020
 * (content/zh/… @1f894a6 and @ab9bff3), and a retelling in Chinese whose contents linked to headings by their bare words. Ids of
 * headings are spelled as GitHub and Hugo spell them.
 */
const oldPage: [to: string, ids: string[]][] = [
  ['/pods/what', ['what-is-a-pod', 'pod-是什么', 'Pod是啥', 'pod是啥']],
  ['/pods/why', ['motivation-for-pods', 'pod-的设计理念', '设计-pod-的目的', '为啥要闹Pod', '为啥要闹pod']],
  ['/pods/why#manageability', ['management', '管理', '方便管理']],
  ['/pods/why#network', ['resource-sharing-and-communication', '资源共享和通信']],
  ['/pods/uses', ['uses-of-pods', '使用pod', '使用-pod', '用处']],
  ['/pods/alternatives', ['alternatives-considered', '其他考虑', '可考虑的备选方案', '其他方案']],
  [
    '/pods/durability',
    [
      ...['durability-of-pods-or-lack-thereof', 'pod-的持久化或者说不支持的原因', 'pod-的持久性或稀缺性'],
      ...['Pod持久化（或者说没有持久化）', 'pod持久化或者说没有持久化'],
    ],
  ],
  ['/pods/termination', ['termination-of-pods', 'pod-停止', 'pod-的终止', 'Pod结束状态', 'pod结束状态']],
  ['/pods/termination#force-delete', ['force-deletion-of-pods', '强制删除-pod', 'pod-的强制删除']],
  ['/pods/privileged', ['privileged-mode-for-pod-containers', 'pod容器的优先模式', 'pod-容器的特权模式', '特权模式']],
  ['/pods/api-object', ['api-object', 'api对象', 'api-对象', 'API对象']],
];

const anchorsOfOldPage = (prefix: string): Record<string, string> =>
  Object.fromEntries(oldPage.flatMap(([to, ids]) => ids.map((id) => [id, prefix + to])));

/** Whoever changes only the path of an old link finds the section as well. */
function oldPageWithin(page: string): Record<string, string> {
  const sections = oldPage.filter(([to]) => to.startsWith(`${page}#`));
  return Object.fromEntries(sections.flatMap(([to, ids]) => ids.map((id) => [id, to.slice(page.length + 1)])));
}

export const redirects: Redirects = {
  pages: [
    {from: '/pods', to: '/pods/what', anchors: anchorsOfOldPage('')},
    {from: '/en/pods', to: '/en/pods/what', anchors: anchorsOfOldPage('/en')},
    {from: '/docs/concepts/workloads/pods/pod', to: '/en/pods/what', anchors: anchorsOfOldPage('/en')},
    {from: '/zh/docs/concepts/workloads/pods/pod', to: '/pods/what', anchors: anchorsOfOldPage('')},
  ],
  anchors: {
    '/pods/why': oldPageWithin('/pods/why'),
    '/pods/termination': oldPageWithin('/pods/termination'),
  },
  parameters: {},
};
