import type {Words} from '../language/useWords';

/** What is wrong with each manifest of `static/manifests/invalid`, in a few words. A test says which one is missing. */
export const brokenNotes: Record<string, Words<string>> = {
  'bad-words.yaml': {'zh-CN': '名字带大写，取值差一点就对', en: 'Capitals in names, values that are almost right'},
  'broken-yaml.yaml': {'zh-CN': '该用空格的地方用了 Tab', en: 'A tab where YAML wants spaces'},
  'duplicate-container-name.yaml': {'zh-CN': '两个容器同名', en: 'Two containers of one name'},
  'duplicate-key.yaml': {'zh-CN': '同一个键写了两遍', en: 'The same key twice'},
  'duplicate-mount-path.yaml': {'zh-CN': '两个卷挂在同一个路径', en: 'Two volumes at one path'},
  'host-port-conflict.yaml': {'zh-CN': '节点的一个端口占了两回', en: 'One port of the node taken twice'},
  'missing-image.yaml': {'zh-CN': '容器没写镜像', en: 'A container without an image'},
  'missing-name.yaml': {'zh-CN': '谁都没有名字', en: 'Nobody has a name'},
  'port-out-of-range.yaml': {'zh-CN': '端口超过 65535', en: 'A port above 65535'},
  'probe-without-handler.yaml': {'zh-CN': '探针没说怎么问', en: 'A probe that does not say how to ask'},
  'request-above-limit.yaml': {'zh-CN': '请求比上限还大', en: 'A request above its limit'},
  'two-sources.yaml': {'zh-CN': '一个卷写了两个来源', en: 'A volume with two sources'},
  'unknown-field.yaml': {'zh-CN': '字段名大小写不对', en: 'Field names with the wrong case'},
  'volume-not-found.yaml': {'zh-CN': '挂的卷不存在，差一个字母', en: 'A mount of a volume that is not there'},
  'wrong-type.yaml': {'zh-CN': '数字写成字符串，字符串写成数字', en: 'Numbers as strings, strings as numbers'},
};
