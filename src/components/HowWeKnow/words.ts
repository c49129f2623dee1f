import type {Subject} from '../../book/realPods';
import type {Words} from '../language/useWords';

type Named = {name: string; about: string};

type Run = {date: string; podman: string; runtime: string; kernel: string; cgroup: string};

type Phrases = {
  title: string;
  lede: string;
  grounds: string;
  ground: {read: Named; asked: Named; seen: Named};
  tables: string;
  aboutTables: (date: string, held: number, cases: number, versions: string) => string;
  sampled: string;
  question: string;
  answered: string;
  from: string;
  containers: string;
  aboutContainers: (run: Run, held: number, all: number) => string;
  pairs: string;
  standIns: string;
  subjects: Record<Subject, string>;
  aboutEnds: string;
  process: string;
  alone: string;
  together: string;
  end: (exitCode: number, seconds: number) => string;
  doesNotHold: string;
  limits: string;
  limit: Named[];
  again: string;
  aboutAgain: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    title: '我们怎么知道的',
    lede: '书里的每句话，都该经得起一问：你怎么知道？这一页就是答案：哪些是读来的，哪些考过，哪些亲眼看见过，还有哪些我们也不知道。',
    grounds: '一句话，三种底气',
    ground: {
      read: {
        name: '读过',
        about: '句子后面的小数字，领你到章末的出处：哪个仓库，哪个文件，读的是哪次提交。只在别处听说、自己没读到的，不写。',
      },
      asked: {
        name: '考过',
        about: '图、试验台、实验台，背后是同一个引擎。我们拿 Kubernetes 自己的考题考它，答案也是 Kubernetes 给的。',
      },
      seen: {
        name: '看见过',
        about: '信号、内存、命名空间，是内核和运行时说了算。这些事就起一个真的 Pod，看它到底怎么样。',
      },
    },
    tables: '考过：Kubernetes 自己的考题',
    aboutTables: (date, held, cases, versions) =>
      `${date} 考了 ${cases} 道，答对 ${held} 道。答案出自 Kubernetes ${versions}：不是它单元测试里的表，就是拿它自己的代码算出来的，没有一个是我们编的。`,
    sampled: '这些题只是从上游的测试和代码里取的一部分样本。所以满分也只说明这些题，不说明引擎没错。',
    question: '考什么',
    answered: '答对',
    from: '题出自',
    containers: '看见过：真的容器',
    aboutContainers: ({date, podman, runtime, kernel, cgroup}, held, all) =>
      `${date}，podman ${podman}，${runtime}，Linux ${kernel}，cgroup ${cgroup}。试了 ${all} 条，${held} 条跟书和引擎说的一样。`,
    pairs: '下面每一条，上一行是书里的说法，点开就是讲它的地方；下一行是那天看见的。',
    standIns:
      '跑的大多就是书里给你的那几份清单。镜像没有去仓库拉，是在本机用 busybox 搭的替身，名字一样，所以跟 nginx 自己的脾气无关。',
    subjects: {
      sharing: '共用什么，各守什么',
      ends: '进程怎么结束',
      restarts: '重启以后留下什么',
      inits: 'Init 容器的次序',
      limits: '吃过了限制',
      privilege: '权能和特权',
    },
    aboutEnds:
      '宽限期 5 秒。先发 SIGTERM，时间到了还在的，再发 SIGKILL。同一份清单跑两遍，只差一个 `shareProcessNamespace: true`。秒数里有零点几秒是工具自己用掉的。',
    process: '容器里的第一个进程',
    alone: '它是 1 号',
    together: '1 号是 pause',
    end: (exitCode, seconds) => `${exitCode}，${seconds} 秒`,
    doesNotHold: '对不上',
    limits: '我们不知道的',
    limit: [
      {
        name: 'podman 不是 kubelet',
        about:
          '宽限期、preStop 钩子、探针、回退、边车，podman 4.3 不认，或者做法不同。上面的停法，是我们照着 kubelet 的次序用手做的。所以真容器只替内核和运行时作证；kubelet 和 API 服务器怎么想，靠源码和考题。',
      },
      {
        name: '没有在集群上从头跑过',
        about:
          '章节里印的 `kubectl` 输出，是照着打印它的那段源码写的，不是从集群里抄的。你那里的时间、名字、次序会有出入；字句要是也不同，多半是版本不同，也可能是我们错了。',
      },
      {
        name: '版本有前有后',
        about:
          '书讲的是 v1.37，考题却是 v1.36.2 的。模拟器认得 1.28 到 1.37，版本之间的差别是按源码里的特性门控写的，旧版本没有考题可考。',
      },
      {
        name: '只有一台机器',
        about:
          '一个内核，一种运行时，一个版本的 cgroup。cgroup v2 上的“一锅端”、containerd 和 CRI-O 的脾气，我们读过，没看见过。默认的 14 项权能也是照 containerd 的表配给 podman 的。',
      },
      {
        name: '模拟器里的秒数是说好的',
        about: '拉镜像 1 秒、建沙箱 1 秒，是为了好看清先后。真集群有快有慢。它担保的是次序、规则，和字段里写明的那些秒数。',
      },
    ],
    again: '自己再来一遍',
    aboutAgain:
      '代码都在，答案不用信我们。第一条要 Linux、root 和 podman，三四分钟；起不来的地方，它说一声为什么就走。第二条要考题的文件夹。',
  },
  en: {
    title: 'How we know',
    lede: 'Every sentence of this book should stand up to one question: how do you know? Here are the answers: what was read, what was tested, what was seen, and what we do not know.',
    grounds: 'Three kinds of grounds',
    ground: {
      read: {
        name: 'Read',
        about:
          'The small number after a sentence leads to the end of the chapter: which repository, which file, and the commit that was read. What we only heard of and could not read, we do not state.',
      },
      asked: {
        name: 'Tested',
        about:
          'Figures, Playground and laboratories share one engine. We put it to Kubernetes’ own questions, and the answers are those of Kubernetes, too.',
      },
      seen: {
        name: 'Seen',
        about:
          'Signals, memory and namespaces are up to the kernel and the runtime. For those we start a real Pod and look what happens.',
      },
    },
    tables: 'Tested: Kubernetes’ own questions',
    aboutTables: (date, held, cases, versions) =>
      `${date}: ${cases} questions, ${held} answered right. The answers come from Kubernetes ${versions}: from the tables of its unit tests, or out of its own code. We made up none of them.`,
    sampled:
      'These questions are a sample of what Kubernetes’ tests and code could be asked. So full marks speak for these questions only; they do not say that the engine has no faults.',
    question: 'What is asked',
    answered: 'Right',
    from: 'Taken from',
    containers: 'Seen: real containers',
    aboutContainers: ({date, podman, runtime, kernel, cgroup}, held, all) =>
      `${date}, podman ${podman}, ${runtime}, Linux ${kernel}, cgroup ${cgroup}. Of ${all} claims, ${held} turned out as book and engine say.`,
    pairs:
      'Of each pair of lines, the first is what the book says and leads to where it does; the second is what was seen that day.',
    standIns:
      'Most of what was run are the manifests that the book hands you. No image came from a registry: stand-ins of the same names were built from busybox, so none of this tells of nginx and its ways.',
    subjects: {
      sharing: 'What is shared, what is each one’s own',
      ends: 'How processes end',
      restarts: 'What a restart leaves',
      inits: 'The order of init containers',
      limits: 'Over the limit',
      privilege: 'Capabilities and privilege',
    },
    aboutEnds:
      'Five seconds of grace: first SIGTERM, then SIGKILL for whoever is still there. The same manifest was run twice; the difference is `shareProcessNamespace: true`. Of the seconds, a fraction is the tools’ own.',
    process: 'First process of the container',
    alone: 'It is process 1',
    together: 'pause is process 1',
    end: (exitCode, seconds) => `${exitCode}, ${seconds} s`,
    doesNotHold: 'does not hold',
    limits: 'What we do not know',
    limit: [
      {
        name: 'Podman is no kubelet',
        about:
          'Grace periods, preStop hooks, probes, back-off and sidecars mean nothing to podman 4.3, or something else. The stopping above was done by hand, in the order of the kubelet. So real containers speak for the kernel and the runtime; for kubelet and API server there are the source and the questions.',
      },
      {
        name: 'Nothing was run on a cluster from beginning to end',
        about:
          'The output of `kubectl` in the chapters was written from the source that prints it, not copied from a cluster. Times, names and order will differ where you are. If the words differ too, it is probably the version, and possibly our mistake.',
      },
      {
        name: 'The versions are not all the same',
        about:
          'The book covers v1.37, the questions are of v1.36.2. The simulator knows 1.28 to 1.37; what changed between them follows the feature gates in the source, and for older versions there are no questions.',
      },
      {
        name: 'There was one machine',
        about:
          'One kernel, one runtime, one version of cgroups. Killing all together on cgroup v2, and the ways of containerd and CRI-O, we have read of and not seen. Even the fourteen default capabilities were given to podman after containerd’s list.',
      },
      {
        name: 'The simulator’s seconds are agreed upon',
        about:
          'One second for an image, one for a sandbox: that makes the order easy to see. Real clusters are faster or slower. What it vouches for is the order, the rules, and the seconds that fields ask for.',
      },
    ],
    again: 'See for yourself',
    aboutAgain:
      'The code is all there; no need to believe us. The first command takes Linux, root, podman and three or four minutes, and where it cannot run it says why and leaves. The second takes the folder with the questions.',
  },
};
