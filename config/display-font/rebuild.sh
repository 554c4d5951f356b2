#!/bin/sh
# Makes the display font again from the glyphs it has and those that display.* texts need; all of ASCII for English headlines.
# Wants: Debian's fonts-noto-cjk, and python3 with fonttools and brotli. Budget: 35 KB.
set -eu
cd "$(dirname "$0")/../.."
font=src/main/resources/static/assets/touyan-display.woff2
python3 - <<'PYTHON'
import glob, re
glyphs = set(open("config/display-font/glyphs.txt", encoding="utf-8").read())
for bundle in glob.glob("src/main/resources/messages/*.properties"):
    if not bundle.endswith("_en.properties"):
        for line in open(bundle, encoding="utf-8"):
            if line.startswith("display."):
                glyphs |= set(re.sub(r"\{[^}]*\}|[|]", "", line.split("=", 1)[1]))
glyphs |= {chr(c) for c in range(0x21, 0x7f)}
glyphs -= set("\n\r\t")
open("config/display-font/glyphs.txt", "w", encoding="utf-8").write("".join(sorted(glyphs)) + "\n")
PYTHON
python3 -m fontTools.subset /usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc --font-number=2 \
  --text-file=config/display-font/glyphs.txt --flavor=woff2 --layout-features='' --output-file="$font"
sha256sum "$font" > config/display-font/sha256.txt
ls -l "$font"
