"""Writes glyphs.json: the outlines of the letters on the social card, so that no machine which builds the site needs a font.

Run with fontTools and the two collections of Noto CJK (SIL Open Font License 1.1), after adding what is missing to `han`:
    python3 glyphs.py NotoSerifCJK-Bold.ttc NotoSansCJK-Bold.ttc
"""

import json
import pathlib
import sys

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.ttLib import TTCollection

latin = "".join(map(chr, range(0x20, 0x7F)))
han = "毛豆是啥剥开看讲透的双语互动书中英文" + "为要有用处其他方案持久性或者说没结束终止特权模式对象第章" + "容器和边车的一生命周期探针" + "，。？：、（）·"


def face(collection, family):
    return next(font for font in TTCollection(collection).fonts if font["name"].getDebugName(1) == family)


def outlines(font, characters):
    glyphs, cmap = font.getGlyphSet(), font.getBestCmap()
    assert font["head"].unitsPerEm == 1000
    drawn = {}
    for character in characters:
        pen = SVGPathPen(glyphs, ntos=lambda number: str(round(number)))
        glyph = glyphs[cmap[ord(character)]]
        glyph.draw(pen)
        drawn[character] = [round(glyph.width), pen.getCommands()]
    return drawn


serif, sans = sys.argv[1:]
faces = {
    "display": outlines(face(serif, "Noto Serif CJK SC"), latin + han),
    "mono": outlines(face(sans, "Noto Sans Mono CJK SC"), latin),
}
text = json.dumps(faces, ensure_ascii=False, indent=1, separators=(",", ": "))
text = text.replace("[\n   ", "[").replace(",\n   ", ", ").replace("\n  ]", "]")
pathlib.Path(__file__).with_name("glyphs.json").write_text(text + "\n", encoding="utf-8")
