import type {AreaWords} from './meaning';

/** Texts that cannot be read as YAML at all. */
export const yaml = {
  'yaml-tab': {
    read: 'manifest',
    'zh-CN': {
      says: '缩进用了制表符（Tab），YAML 只认空格。',
      why: '一个制表符算几格，各家编辑器说法不一，所以 YAML 干脆不许拿它缩进。',
      mend: '换成空格，一层两格。',
    },
    en: {
      says: 'The line is indented with a tab; YAML allows spaces only.',
      why: 'Editors do not agree how wide a tab is, so YAML does not let it indent.',
      mend: 'Use spaces, two for each level.',
    },
  },
  'yaml-nested-mapping': {
    read: 'manifest',
    'zh-CN': {
      says: '这一行里冒号多了，读不出谁是键、谁是值。',
      why: '一行只能有一对键和值。值里带着冒号加空格，或者下一行缩进多了，都会这样。',
      mend: '值里要有冒号，就整个加上引号；要是下一层，换行再缩进。',
    },
    en: {
      says: 'One colon too many in this line: nobody can tell key from value.',
      why: 'A line has one key and one value. A value with a colon and a space in it, or a line indented too far, reads like this.',
      mend: 'Put a value with a colon in quotes; what belongs a level deeper goes on the next line, indented.',
    },
  },
  'yaml-missing-colon': {
    read: 'manifest',
    'zh-CN': {
      says: '这儿认不出冒号：要么漏了，要么后面没空格，要么写成了全角的“：”。',
      why: '键和值之间只认半角冒号加一个空格；认不出来，几行字就连成了一个没有值的键。',
      mend: '写成 `name: web` 这样，冒号用半角，后面空一格。这一行要不是清单里的（命令、代码块的围栏、没渲染的模板），就删掉。',
    },
    en: {
      says: 'No colon is recognised here: it is missing, has no space after it, or is a full-width one.',
      why: 'Key and value are separated by a plain colon and a space; without them several lines run together into one key.',
      mend: 'Write it like `name: web`, with a space after the colon. If the line is not part of the manifest (a command, the fence of a code block, an unrendered template), delete it.',
    },
  },
  'yaml-character': {
    read: 'manifest',
    'zh-CN': {
      says: '值不能用这个字符开头。',
      why: '`@`、反引号、`%` 这些符号在 YAML 里另有用处，不能直接打头。',
      mend: '把整个值放进引号里。',
    },
    en: {
      says: 'A value cannot begin with this character.',
      why: '`@`, the backtick and `%` are kept for other uses in YAML.',
      mend: 'Put the whole value in quotes.',
    },
  },
  'yaml-syntax': {
    read: 'manifest',
    'zh-CN': {
      says: '从这儿起读不成 YAML 了。',
      why: 'YAML 靠缩进、冒号和括号分清层次；有一处对不上，后面就都读不下去。真正的毛病常常在上一行。',
      mend: '看看这一行和上一行：缩进齐不齐，引号和括号成不成对。',
    },
    en: {
      says: 'From here on the text cannot be read as YAML.',
      why: 'Indents, colons and brackets tell levels apart; where one is off, nothing after it can be read. The fault is often in the line before.',
      mend: 'Look at this line and the one before: even indents, quotes and brackets in pairs.',
    },
  },
  'yaml-aliases': {
    'zh-CN': {
      says: '别名展开以后大得离谱，不读了。',
      why: '几行别名套别名，就能展开成几个 G，把读它的程序撑死，这叫“YAML 炸弹”。',
      mend: '少用 `*别名`，把内容直接写出来。',
    },
    en: {
      says: 'Written out, the aliases in this text are far too large; it is not read.',
      why: 'Aliases of aliases can turn a few lines into gigabytes and choke whoever reads them: a “YAML bomb”.',
      mend: 'Use fewer `*aliases`, and write the content out.',
    },
  },
  'yaml-anchor': {
    'zh-CN': {
      says: '这个别名没有着落：前面没有同名的锚点，或者它绕回了自己。',
      why: '`*name` 的意思是把 `&name` 那里的内容照抄一遍，得先有才能抄。`*` 打头的值也会被当成别名。',
      mend: '先写 `&name`；要是本来就是星号打头的字，加上引号。',
    },
    en: {
      says: 'This alias leads nowhere: no anchor of that name stands before it, or it leads back to itself.',
      why: '`*name` repeats what stands at `&name`, which has to come first. A value that begins with `*` is taken for an alias too.',
      mend: 'Write `&name` before it; if it is a text that begins with an asterisk, put it in quotes.',
    },
  },
  'yaml-merge': {
    'zh-CN': {
      says: '`<<:` 后面要是一组键值，或者几组键值的列表。',
      why: '它的意思是把别处的键值并进来，别的东西没法并。',
      mend: '后面写 `*别名`，别名指的得是一组键值。',
    },
    en: {
      says: 'After `<<:` there has to be a map, or a list of maps.',
      why: 'It merges the keys of another map into this one; nothing else can be merged.',
      mend: 'Write an `*alias` of a map after it.',
    },
  },
  'yaml-tag': {
    'zh-CN': {
      says: '标记说是一种类型，值却不是那种。',
      why: '`!!int`、`!!bool` 这样的标记硬性规定了类型，值得真能读成那种。',
      mend: '去掉标记；要字就加引号。',
    },
    en: {
      says: 'The tag says one type and the value is of another.',
      why: 'Tags such as `!!int` and `!!bool` fix the type, and the value has to read as one.',
      mend: 'Take the tag out; for a text use quotes.',
    },
  },
  'yaml-key': {
    'zh-CN': {
      says: '这个东西不能当键：键要是字、数或者真假。没渲染的模板 `{{ }}` 也会读成这样。',
      why: '清单最后要变成 JSON，JSON 的键只能是字。`{}`、列表、空值都不行。',
      mend: '写一个普通的键；模板里的 `{{ }}` 要先渲染好，或者加上引号。',
    },
    en: {
      says: 'This cannot be a key: a key is a text, a number or a boolean. A template’s `{{ }}` that was not rendered reads like this too.',
      why: 'A manifest becomes JSON, whose keys are texts. Maps, lists and empty keys will not do.',
      mend: 'Write an ordinary key; a `{{ }}` of a template has to be rendered first, or put in quotes.',
    },
  },
  'yaml-control-character': {
    'zh-CN': {
      says: '这儿有一个看不见的控制字符。',
      why: 'YAML 不许有控制字符；它们多半是从网页、终端里粘贴进来的。',
      mend: '删掉它，把这一行重新敲一遍最省事。',
    },
    en: {
      says: 'There is an invisible control character here.',
      why: 'YAML does not allow control characters; usually they come along when text is pasted from a web page or a terminal.',
      mend: 'Delete it; typing the line again is the easiest way.',
    },
  },
  'yaml-too-deep': {
    'zh-CN': {
      says: '套得太深，读不下去了。',
      why: '读一层要占一层的内存，套上几千层就是来撑爆程序的。',
      mend: '一份清单用不了十几层，看看是不是括号没关上。',
    },
    en: {
      says: 'The nesting is too deep to read.',
      why: 'Each level takes memory to read, and thousands of levels are only there to exhaust it.',
      mend: 'No manifest needs more than a dozen levels; see whether a bracket was left open.',
    },
  },
  'yaml-too-large': {
    'zh-CN': {
      says: '这段文字太大：超过 3 MiB，服务器看都不看。',
      why: '请求大小有上限，免得一份清单占光服务器的内存。',
      mend: '大文件放进镜像或者卷里，别写在清单里。',
    },
    en: {
      says: 'This text is too large: it exceeds 3 MiB, and the server does not even read it.',
      why: 'The size of requests is limited, so that no manifest takes up all the memory of the server.',
      mend: 'Large files belong in an image or a volume, not in a manifest.',
    },
  },
} satisfies AreaWords;
