import {signalName} from '../../../lifecycle/signals';
import type {Words} from '../../language/useWords';

/** The exit codes that one meets most. All but 137 and 143 are conventions of shells and programs, not rules of Kubernetes. */
export const exitCodes = [0, 1, 2, 126, 127, 128, 137, 139, 143, 255] as const;

type Known = (typeof exitCodes)[number];

const known: Record<Known, Words<string>> = {
  0: {'zh-CN': '自己走的，说一切都好。', en: 'It left by itself and says that all is well.'},
  1: {'zh-CN': '一般的出错，程序自己选的数。看日志。', en: 'A general error; the program chose the number. Read the log.'},
  2: {
    'zh-CN': '按 shell 的习惯是用法不对：参数错了，或者脚本有语法错；别的程序也可能另有说法。',
    en: 'By the convention of shells it was used wrongly: bad arguments, or a syntax error in a script. Other programs may mean something else.',
  },
  126: {
    'zh-CN': '按 shell 的习惯：命令找着了，却执行不了，多半是没有执行权限，或者架构不对。',
    en: 'By the convention of shells: the command was found but cannot be executed; no permission, or the wrong architecture.',
  },
  127: {
    'zh-CN': '按 shell 的习惯：命令找不到。镜像里没有，或者路径写错。',
    en: 'By the convention of shells: the command was not found. It is not in the image, or its path is wrong.',
  },
  128: {
    'zh-CN': '按习惯是退出的参数不对；有的运行时在进程没能启动的时候也记这个数。',
    en: 'By convention a bad argument to exit; some runtimes also write it when the process could not be started.',
  },
  137: {
    'zh-CN':
      '128 + 9：吃了 SIGKILL。不说明为什么：宽限期用光、内存超了（reason 是 `OOMKilled`）都是它；`ContainerStatusUnknown` 的 137 是补记的。',
    en: '128 + 9: SIGKILL. It does not say why: a grace period used up and too much memory (reason `OOMKilled`) both end like this, and the 137 of `ContainerStatusUnknown` was only written in afterwards.',
  },
  139: {
    'zh-CN': '128 + 11：SIGSEGV，程序碰了不该碰的内存。是程序的毛病，跟内存限额无关。',
    en: '128 + 11: SIGSEGV, the program touched memory that is not its own. A fault of the program, not of its memory limit.',
  },
  143: {
    'zh-CN': '128 + 15：SIGTERM。要么程序处理完自己选了这个数，要么它不是 1 号进程；没有处理器的 1 号进程拿到的是 137。',
    en: '128 + 15: SIGTERM. Either the program handled it and chose this number, or it was not process 1; a process 1 without a handler ends with 137.',
  },
  255: {
    'zh-CN': '程序以 -1 或者超出范围的数退出，多半就记成它。看日志。',
    en: 'What a program leaves that exits with -1, or with a number out of range. Read the log.',
  },
};

/** By the convention of shells a code above 128 stands for a signal. */
export function signalOfCode(code: number): number | undefined {
  return code > 128 && code <= 128 + 64 ? code - 128 : undefined;
}

/** What an exit code says, by convention. */
export function exitCodeSays(code: number): Words<string> {
  if (code in known) return known[code as Known];
  const signal = signalOfCode(code);
  if (signal !== undefined)
    return {
      'zh-CN': `按习惯，128 以上是信号：${code} 就是 128 + ${signal}，死于 ${signalName(signal)}；也可能是程序自己选的数。`,
      en: `By convention codes above 128 stand for a signal: ${code} is 128 + ${signal}, killed by ${signalName(signal)}; or the program chose the number.`,
    };
  return {
    'zh-CN': '没有通行的说法，是程序自己选的数。查它的文档，看日志。',
    en: 'There is no convention for it; the program chose the number. See its documentation, and read the log.',
  };
}

/** What it says that a process died of a signal. */
export function signalSays(signal: number): Words<string> {
  return {
    'zh-CN': `容器死于 ${signal} 号信号（${signalName(signal)}），运行时没有给 reason，就印成这样。退出代码按习惯是 ${128 + signal}。`,
    en: `It died of signal ${signal} (${signalName(signal)}), and the runtime gave no reason, so this is printed. Its exit code is ${128 + signal} by convention.`,
  };
}
