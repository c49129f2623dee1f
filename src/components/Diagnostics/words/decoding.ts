import type {AreaWords} from './meaning';
import {mismatchOf} from './typeMismatch';

/** What is wrong before anybody looks at the meaning: fields that do not exist, values of the wrong kind, keys written twice. */
export const decoding = {
  'unknown-field': {
    read: 'errors',
    'zh-CN': {
      says: ({path, error}) => {
        const none = path.length > 1 ? '没有 {field} 这个字段：{parent} 下面不认它。' : '清单最外层没有 {field} 这个字段。';
        return error.supported?.length ? `${none}是不是想写 {choices}？` : none;
      },
      why: '写错的字段要是悄悄放过，你以为设了，其实没设。所以 `kubectl` 让服务器从严，一个也不放过。',
      mend: '查查拼写和大小写；也可能是缩进错了，写到了别人下面。',
    },
    en: {
      says: ({path, error}) => {
        const none =
          path.length > 1
            ? 'There is no field {field}: {parent} does not know it.'
            : 'There is no field {field} at the top level of a manifest.';
        return error.supported?.length ? `${none} Did you mean {choices}?` : none;
      },
      why: 'If a misspelled field were let through, you would believe it set and it would not be. So `kubectl` asks the server to be strict.',
      mend: 'Check spelling and case; or the line is indented wrongly and has ended up under another field.',
    },
  },
  'duplicate-key': {
    read: 'manifest',
    'zh-CN': {
      says: '{field} 写了两遍。',
      why: '同一组键值里一个键只能有一个值，写两遍就不知道听哪个；宽松的程序悄悄只听最后一个。',
      mend: '留一个，删一个。若两处都有内容，合到一起。',
    },
    en: {
      says: '{field} is written twice.',
      why: 'A key has one value; with two nobody knows which is meant, and lenient programs quietly take the last.',
      mend: 'Keep one. If both have content, merge it.',
    },
  },
  'wrong-type': {
    read: 'errors',
    'zh-CN': {
      says: (facts) => {
        const {error, filled, path} = facts;
        const what = /^\d+$/.test(path.at(-1) ?? '') ? `${filled.field} 的一项` : filled.field;
        const found = mismatchOf(error);
        if (!found) return `${what} 的值不是服务器要的那种。`;
        if (found.literal && found.wanted === 'number') return `${what} 要的是整数，装不下 ${filled.value}。`;
        if (found.wanted === 'string' && error.badValue !== undefined)
          return `${what} 要的是字符串，YAML 却把它读成了${filled.written} ${filled.value}。`;
        return `${what} 要的是${filled.wanted}，这里写的是${filled.written}${error.badValue === undefined ? '' : `：${filled.value}`}。`;
      },
      why: ({error}) => {
        const found = mismatchOf(error);
        if (found?.wanted === 'string' && found.written === 'bool')
          return 'YAML 1.1 里，不加引号的 `yes`、`no`、`on`、`off`、`true`、`false` 都是布尔值（真假），不是字符串。';
        if (found?.wanted === 'string')
          return 'YAML 里，不加引号的数字是数，不是字符串；环境变量、标签、注解的值都得是字符串。';
        if (found?.written === 'string' && (found.wanted === 'number' || found.wanted === 'bool'))
          return 'YAML 里，加了引号就是字符串，不再是数，也不再是布尔值。';
        if (found?.wanted === 'array') return 'YAML 里，列表的每一项前面都有 `-`；少了它，就成了一组键值。';
        if (found?.written === 'array') return 'YAML 里，前面有 `-` 就是列表；这里只要一份，不要列表。';
        return '服务器照着字段的类型来读，类型对不上就读不下去。';
      },
      mend: ({error, text}) => {
        const found = mismatchOf(error);
        if (found?.wanted === 'string' && error.badValue !== undefined)
          return found.written === 'bool' ? '加上引号，比如 `"yes"`。' : '加上引号，比如 `"8080"`。';
        if (found?.written === 'string' && (found.wanted === 'number' || found.wanted === 'bool')) return '去掉引号。';
        if (found?.wanted === 'array' && found.written === 'object') return '在每一项前面加上 `- `。';
        if (found?.wanted === 'array') return '写成列表：放进方括号里，或者每项一行，前面加 `- `。';
        if (found?.written === 'array') return '去掉前面的 `-`。';
        if (/^[A-Za-z]\w*[:：]\S/.test(text)) return '冒号用半角，后面空一格，像 `name: web`。';
        return '看看这一层是不是缩进错了，值是不是写成了另一种样子。';
      },
    },
    en: {
      says: (facts) => {
        const {error, filled, path} = facts;
        const what = /^\d+$/.test(path.at(-1) ?? '') ? `an item of ${filled.field}` : filled.field;
        const found = mismatchOf(error);
        if (!found) return `${what} is not of the type that the server expects.`;
        if (found.literal && found.wanted === 'number')
          return `${what} has to be a whole number and cannot hold ${filled.value}.`;
        if (found.wanted === 'string' && error.badValue !== undefined)
          return `${what} has to be a string, and YAML reads this as ${filled.written}, ${filled.value}.`;
        return `${what} has to be ${filled.wanted}, and this is ${filled.written}${error.badValue === undefined ? '' : `: ${filled.value}`}.`;
      },
      why: ({error}) => {
        const found = mismatchOf(error);
        if (found?.wanted === 'string' && found.written === 'bool')
          return 'In YAML 1.1 `yes`, `no`, `on`, `off`, `true` and `false` without quotes are booleans, not strings.';
        if (found?.wanted === 'string')
          return 'In YAML a number without quotes is a number, not a string; the values of environment variables, labels and annotations have to be strings.';
        if (found?.written === 'string' && (found.wanted === 'number' || found.wanted === 'bool'))
          return 'In YAML whatever is in quotes is a string, no longer a number or a boolean.';
        if (found?.wanted === 'array')
          return 'In YAML each item of a list has a `-` before it; without one it is a map of fields.';
        if (found?.written === 'array') return 'In YAML a `-` makes a list; this field takes a single value, not a list.';
        return 'The server reads each field by its type, and cannot go on when a value is of another type.';
      },
      mend: ({error, text}) => {
        const found = mismatchOf(error);
        if (found?.wanted === 'string' && error.badValue !== undefined)
          return found.written === 'bool' ? 'Put it in quotes, as in `"yes"`.' : 'Put it in quotes, as in `"8080"`.';
        if (found?.written === 'string' && (found.wanted === 'number' || found.wanted === 'bool')) return 'Remove the quotes.';
        if (found?.wanted === 'array' && found.written === 'object') return 'Put `- ` before each item.';
        if (found?.wanted === 'array') return 'Write a list: in brackets, or one item a line with `- ` before it.';
        if (found?.written === 'array') return 'Remove the `-`.';
        if (/^[A-Za-z]\w*[:：]\S/.test(text)) return 'Put a space after the colon, as in `name: web`.';
        return 'Check the indentation here, and whether the value is written as another type.';
      },
    },
  },
  'bad-quantity': {
    read: 'request',
    'zh-CN': {
      says: '{field} 的数量 {value} 看不懂。',
      why: '数量是一个数加一个单位：`500m` 是半个 CPU，`64Mi`、`1Gi` 是内存。单位没有 `MB`、`GB`，中间也没有空格。',
      mend: '内存写 `Mi`、`Gi`，CPU 写 `500m` 或 `0.5`。',
    },
    en: {
      says: 'The quantity {value} of {field} cannot be read.',
      why: 'A quantity is a number and a unit: `500m` is half a CPU, `64Mi` and `1Gi` are memory. There is no `MB` or `GB`, and no space in between.',
      mend: 'Write memory in `Mi` or `Gi`, CPU as `500m` or `0.5`.',
    },
  },
  'bad-time': {
    'zh-CN': {
      says: '{field} 的时间 {value} 看不懂。',
      why: '时间要照 RFC 3339 写，带上时区。',
      mend: '写成 `2026-01-02T15:04:05Z` 这样；这类字段多半由服务器来填，删掉就好。',
    },
    en: {
      says: 'The time {value} of {field} cannot be read.',
      why: 'Times are written as in RFC 3339, with a time zone.',
      mend: 'Write it like `2026-01-02T15:04:05Z`; most such fields are filled in by the server and can be deleted.',
    },
  },
  'not-an-object': {
    read: 'four-parts',
    'zh-CN': {
      says: '这段文字不是一份清单：最外层要是一组键值。',
      why: '清单写的是一个 API 对象，开头就是 `apiVersion:`、`kind:` 这些键。',
      mend: '从 `apiVersion: v1`、`kind: Pod` 写起；冒号后面要有空格。',
    },
    en: {
      says: 'This text is not a manifest: its top level has to be a map of fields.',
      why: 'A manifest describes an API object and begins with keys such as `apiVersion:` and `kind:`.',
      mend: 'Begin with `apiVersion: v1` and `kind: Pod`; after a colon there is a space.',
    },
  },
  'kind-missing': {
    read: 'four-parts',
    'zh-CN': {
      says: '没写 `kind`，不知道这是什么对象。',
      why: '同一个服务器收各种对象，先看 `apiVersion` 和 `kind` 才知道照什么样子读。',
      mend: '加一行 `kind: Pod`。',
    },
    en: {
      says: 'There is no `kind`: nothing says what object this is.',
      why: 'One server takes all kinds of objects, and `apiVersion` and `kind` tell it how to read this one.',
      mend: 'Add `kind: Pod`.',
    },
  },
  'api-version-missing': {
    read: 'four-parts',
    'zh-CN': {
      says: '没写 `apiVersion`。',
      why: '同名的对象可以有好几版，先看 `apiVersion` 和 `kind` 才知道照什么样子读。',
      mend: 'Pod 写 `apiVersion: v1`，Deployment 写 `apiVersion: apps/v1`。',
    },
    en: {
      says: 'There is no `apiVersion`.',
      why: 'A kind may have several versions; `apiVersion` and `kind` together say how to read it.',
      mend: 'For a Pod write `apiVersion: v1`, for a Deployment `apiVersion: apps/v1`.',
    },
  },
  'kind-unknown': {
    read: 'workload',
    'zh-CN': {
      says: ({error, filled}) =>
        /no matches/.test(error.detail ?? '') && error.badValue !== undefined
          ? `${filled.value} 和这个 \`apiVersion\` 对不上。`
          : `${filled.value} 不是 Pod，里头也没有 Pod 模板。`,
      why: '这里只看 Pod，以及带 Pod 模板的对象：Deployment、StatefulSet、DaemonSet、ReplicaSet、Job、CronJob 等。',
      mend: 'Pod 配 `v1`，Deployment 一类配 `apps/v1`，Job 和 CronJob 配 `batch/v1`；大小写也要对。',
    },
    en: {
      says: ({error, filled}) =>
        /no matches/.test(error.detail ?? '') && error.badValue !== undefined
          ? `${filled.value} does not exist in this \`apiVersion\`.`
          : `${filled.value} is not a Pod and has no Pod template.`,
      why: 'Only Pods are read here, and objects with a Pod template: Deployment, StatefulSet, DaemonSet, ReplicaSet, Job, CronJob and the like.',
      mend: 'A Pod goes with `v1`, a Deployment and its like with `apps/v1`, Job and CronJob with `batch/v1`; case counts.',
    },
  },
} satisfies AreaWords;
