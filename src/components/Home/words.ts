import type {Words} from '../language/useWords';

/** The chapters by their slugs: each has a question, or the page does not compile. */
type Slug =
  | 'what'
  | 'why'
  | 'uses'
  | 'alternatives'
  | 'durability'
  | 'termination'
  | 'privileged'
  | 'api-object'
  | 'lifecycle'
  | 'init-and-sidecars'
  | 'probes';

/** What a reader can drive: the laboratories, and the page that reads STATUS. */
export const labs = {
  'lifecycle-lab': '/pods/lifecycle#figure-lifecycle-lab',
  'termination-lab': '/pods/termination#figure-termination-lab',
  'rollout-lab': '/pods/termination#figure-rollout-lab',
  'restart-lab': '/pods/lifecycle#figure-restart-lab',
  'survival-bench': '/pods/durability#figure-survival-bench',
  status: '/status',
} as const;

type LabId = keyof typeof labs;

type Phrases = {
  title: [string, string];
  lede: string;
  start: string;
  playground: string;
  concepts: string;
  figure: string;
  hint: string;
  whole: string;
  closer: string;
  chapters: string;
  labs: string;
  labsLead: string;
  lab: Record<LabId, [name: string, question: string]>;
  questions: Record<Slug, string>;
  /** About the other language, in both. */
  bothLanguages: string;
  other: {text: string; link: string};
};

export const words: Words<Phrases> = {
  'zh-CN': {
    title: ['Pod 是啥？', '剥开看看。'],
    lede: '一荚毛豆，讲透 Kubernetes 的 Pod。图能点开看，清单拿来就能用，说法都有出处，中英文一段对一段。',
    start: '从第 1 章读起',
    playground: '贴一份清单试试',
    concepts: '查概念',
    figure: '一个能点的 Pod',
    hint: '点一粒豆、一只碗，看它是什么；换个镜头，看它们共用什么。',
    whole: '壳是 Pod，豆是容器，碗是卷，桌子是节点。',
    closer: '在第 1 章里细看',
    chapters: '章节',
    labs: '动手试',
    labsLead: '先猜再放，一秒一秒走，也能往回退。',
    lab: {
      'lifecycle-lab': ['一个 Pod 的一生', '你中途插一手，后面怎么改写？'],
      'termination-lab': ['一根引线', 'preStop 睡掉的，算不算在宽限期里？'],
      'rollout-lab': ['滚动更新', '换一轮 Pod，会不会丢请求？'],
      'restart-lab': ['等待的台阶', '第 5 次退出以后，要等多久？'],
      'survival-bench': ['打一下，看什么还在', '进程、Pod、节点没了，数据还在吗？'],
      status: ['看懂 STATUS', '这一列的词，究竟是谁说的？'],
    },
    questions: {
      what: '一层皮里，共用些什么？',
      why: '容器能跑，干吗再包一层？',
      uses: '边车和大使，帮的什么忙？',
      alternatives: '不用多容器的 Pod，行不行？',
      durability: '出了事，什么留得下来？',
      termination: '宽限期 30 秒，花在哪儿？',
      privileged: '一开特权，给出去多少？',
      'api-object': '一份清单，哪几行归你写？',
      lifecycle: '从建到没，中间经过些什么？',
      'init-and-sidecars': '谁先起，谁后走？',
      probes: '谁来问，问了又怎样？',
    },
    bothLanguages: '全书两种语言，一段对一段。',
    other: {text: 'The whole book is in English too, block for block.', link: 'Read it in English'},
  },
  en: {
    title: ['What is a Pod?', 'Peel it open.'],
    lede: 'Kubernetes Pods, explained with one edamame: figures to click, manifests to apply, a source for every fact, in Chinese and English side by side.',
    start: 'Start with chapter 1',
    playground: 'Try a manifest',
    concepts: 'Concepts',
    figure: 'A Pod to click',
    hint: 'Click a bean or the bowl; change the lens.',
    whole: 'The shell is the Pod, the beans are containers, the bowl is a volume, the table is the node.',
    closer: 'A closer look in chapter 1',
    chapters: 'Chapters',
    labs: 'Try it yourself',
    labsLead: 'Guess first, then go second by second, back as well as forth.',
    lab: {
      'lifecycle-lab': ['The life of a Pod', 'Step in half way: how does it end now?'],
      'termination-lab': ['One fuse', 'Does a sleeping preStop spend the grace period?'],
      'rollout-lab': ['A rolling update', 'Will any request get lost?'],
      'restart-lab': ['The staircase of waits', 'How long is the wait after the fifth exit?'],
      'survival-bench': ['Deal a blow', 'Process, Pod or node gone: is the data still there?'],
      status: ['Reading STATUS', 'Who put that word into the column?'],
    },
    questions: {
      what: 'What do the beans in one skin share?',
      why: 'Containers run by themselves: why wrap them?',
      uses: 'Sidecar, ambassador, adapter: who helps how?',
      alternatives: 'Would something simpler do?',
      durability: 'When things break, what is left?',
      termination: 'Where do the thirty seconds go?',
      privileged: 'How much does privileged give away?',
      'api-object': 'Which lines of a manifest are yours?',
      lifecycle: 'What happens between created and gone?',
      'init-and-sidecars': 'Who starts first, and who leaves last?',
      probes: 'Who asks, and what does the answer change?',
    },
    bothLanguages: 'The whole book is in two languages, block for block.',
    other: {text: '全书也有中文，一段对一段。', link: '读中文版'},
  },
};

/** The question of a chapter; nothing for a slug that is none. */
export function questionOf(slug: string, {questions}: Phrases): string | undefined {
  return (questions as Record<string, string | undefined>)[slug];
}
