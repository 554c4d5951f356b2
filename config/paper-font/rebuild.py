#!/usr/bin/env python3
"""Makes the fonts of printed papers from Noto Sans SC.

Wants fonttools, and the folder of the npm package @expo-google-fonts/noto-sans-sc (OFL-1.1) as its argument.

Left out are the radicals and the compatibility ideographs: they share their glyphs with ordinary characters, and a PDF
would name a glyph by the wrong one, so that nobody finds 高 where 高 is printed. Regular keeps every other character, since
a rare one in a name must not become a box; bold is for headings and keeps GB 2312.
"""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

RADICALS = [(0x2E80, 0x2FDF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F), (0x2E3A, 0x2E3A), (0x2015, 0x2015)]


def gb2312():
    kept = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100))
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            kept |= {ord(c) for c in bytes([high, low]).decode("gb2312", "ignore")}
    return kept


def make(source, target, wanted):
    font = TTFont(source)
    options = subset.Options(layout_features=[], hinting=False, name_IDs=["*"], notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for c in font.getBestCmap() if wanted(c) and not any(a <= c <= b for a, b in RADICALS)])
    subsetter.subset(font)
    font.save(target)


if __name__ == "__main__":
    folder, bold = sys.argv[1], gb2312()
    make(f"{folder}/400Regular/NotoSansSC_400Regular.ttf", "src/main/resources/paper/touyan-paper-regular.ttf", lambda c: True)
    make(f"{folder}/700Bold/NotoSansSC_700Bold.ttf", "src/main/resources/paper/touyan-paper-bold.ttf", lambda c: c in bold)
