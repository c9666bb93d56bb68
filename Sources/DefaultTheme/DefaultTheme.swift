// swift-format-ignore-file
// Made from templates/ by `make theme`: change it there. A test fails while the two differ.

/// The theme that is compiled into the program, for sites without `templates/`.
package enum DefaultTheme {
    /// All files of the theme, sorted by path.
    package static let files: [ThemeFile] = [
ThemeFile("assets/LICENSE-lockup-font.txt", text: #"""
lockup.woff2 is a subset of EB Garamond 08 (Regular, version 0.016), made by scripts/lockup-font.

Copyright 2012, Georg A. Duffner, (<www.georgduffner.at/ebgaramond | g.duffner@gmail.com).

This Font Software is licensed under the SIL Open Font License, Version 1.1.
This license is copied below, and is also available with a FAQ at:
http://scripts.sil.org/OFL


-----------------------------------------------------------
SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007
-----------------------------------------------------------

PREAMBLE
The goals of the Open Font License (OFL) are to stimulate worldwide
development of collaborative font projects, to support the font creation
efforts of academic and linguistic communities, and to provide a free and
open framework in which fonts may be shared and improved in partnership
with others.

The OFL allows the licensed fonts to be used, studied, modified and
redistributed freely as long as they are not sold by themselves. The
fonts, including any derivative works, can be bundled, embedded, 
redistributed and/or sold with any software provided that any reserved
names are not used by derivative works. The fonts and derivatives,
however, cannot be released under any other type of license. The
requirement for fonts to remain under this license does not apply
to any document created using the fonts or their derivatives.

DEFINITIONS
"Font Software" refers to the set of files released by the Copyright
Holder(s) under this license and clearly marked as such. This may
include source files, build scripts and documentation.

"Reserved Font Name" refers to any names specified as such after the
copyright statement(s).

"Original Version" refers to the collection of Font Software components as
distributed by the Copyright Holder(s).

"Modified Version" refers to any derivative made by adding to, deleting,
or substituting -- in part or in whole -- any of the components of the
Original Version, by changing formats or by porting the Font Software to a
new environment.

"Author" refers to any designer, engineer, programmer, technical
writer or other person who contributed to the Font Software.

PERMISSION & CONDITIONS
Permission is hereby granted, free of charge, to any person obtaining
a copy of the Font Software, to use, study, copy, merge, embed, modify,
redistribute, and sell modified and unmodified copies of the Font
Software, subject to the following conditions:

1) Neither the Font Software nor any of its individual components,
in Original or Modified Versions, may be sold by itself.

2) Original or Modified Versions of the Font Software may be bundled,
redistributed and/or sold with any software, provided that each copy
contains the above copyright notice and this license. These can be
included either as stand-alone text files, human-readable headers or
in the appropriate machine-readable metadata fields within text or
binary files as long as those fields can be easily viewed by the user.

3) No Modified Version of the Font Software may use the Reserved Font
Name(s) unless explicit written permission is granted by the corresponding
Copyright Holder. This restriction only applies to the primary font name as
presented to the users.

4) The name(s) of the Copyright Holder(s) or the Author(s) of the Font
Software shall not be used to promote, endorse or advertise any
Modified Version, except to acknowledge the contribution(s) of the
Copyright Holder(s) and the Author(s) or with their explicit written
permission.

5) The Font Software, modified or unmodified, in part or in whole,
must be distributed entirely under this license, and must not be
distributed under any other license. The requirement for fonts to
remain under this license does not apply to any document created
using the Font Software.

TERMINATION
This license becomes null and void if any of the above conditions are
not met.

DISCLAIMER
THE FONT SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO ANY WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT
OF COPYRIGHT, PATENT, TRADEMARK, OR OTHER RIGHT. IN NO EVENT SHALL THE
COPYRIGHT HOLDER BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
INCLUDING ANY GENERAL, SPECIAL, INDIRECT, INCIDENTAL, OR CONSEQUENTIAL
DAMAGES, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
FROM, OUT OF THE USE OR INABILITY TO USE THE FONT SOFTWARE OR FROM
OTHER DEALINGS IN THE FONT SOFTWARE.

"""#),
ThemeFile("assets/favicon.svg", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#0b5450"/><path fill="#fff" d="M7 8h18v3.5H7zM7 14.25h12v3.5H7zM7 20.5h15V24H7z"/></svg>

"""##),
ThemeFile("assets/lockup.woff2", base64: "d09GMgABAAAAAB2QAA4AAAAAPlwAAB07AAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGi4bhGIcNgZgAIIkEQgK51zSaAE2AiQDg14LgXQABCAFg0wHIBv9MaOinrRaAImietAp/jLBJjJnBf8KjdA0Fo2BaFPHyYmDcY1Q2PmXG2lb4TG8tmXDN50jJJlteT7Y7/+39pz3vqkkMavmEDUksoVEKIT4O6aVTDO7Mzy/zR75gd/woYU2ULCwsGi7mJNZw4y5sFbpqusqFnnbRe6y+1/An/+gzkzqb9JqKMEBFelgfGDbytVDCW58It8ar5JlaNkY55JSLjnAItnx+LA+9G8X5mft/q3LJZeFjReKBRp9Ey9QQYtaawNWKi6k5+v25nesgV0U3nig6/2fzrKdkew9QN2FqrzVHdcpqoMyTZW0ef35j1bWaEa2Vl7nWdJqCbyH9rKPZDjGKgwVkB0C6vJSE7ZAWGLfZMtc0dbpsww3ukdej+G0h+ok+7ykNEEOOKSBiE47C2CacsHCQuPFdjW/lNq1S506pW4994wGmEIvCv3k6exigL2819MGMEyA0STlxaOuNsCpEuoy0V8xR3/Fn5FF6QPjSUoPeyPD2NRN5WH6t35VmICcVcMlO/8q3j4TgFV/DO1nWv0MNCxF0CiSKjNcHpiHNtk/YKig9z8NRURGTkNLL0SoMGYx4iRJ5uaRLku2KnQ4WZZo5BKdRmLQSkx6iSWEsWFsiBlLkBiJI45xQRn3YvOkE4knW6KpwjRbpPioFqjWzlKuXDV0sAxcpDEsIIQRJpgdZR4oJA0O5ey295NVj1f5+L/q2S+h5Nn4KBbM0rIHg10tQP+kq74Z6HNukH6pMjlW8iyDK6+Payb+bqVXvhXhv9CJzaKz+akzmcPARORmXX3srgNXqVcp6fdHfwCGd8L3RJYPa4W3ijRKeMDzGK0iMUPQo5mxeJ/MQCESVZpmq2te85YPPPbMS1/51s/+8m9wmjzpqYgv9WnPzFUCtVStUCs9AphDNlgoO99rQWiypKU8NalLW2b8+vWzf+qn/aQf971+p/dbYMywIb26dfBr4FOlQhY7MY5i9Nfo5xfeF6UX5IUGaMoQHk/rNlN8G/+CXh88+8DguR8Nzvcjswui6f+zIr0ChcdApysweHJJro7+uiL9jBi0k4/mhtxa0HSLhPp8WYpfrek3gzihVCokSJkwHErUfbejinUqHEFU438RkqmZU5CoLWjYE2/qjJSEzvTGCgSxzQg+j0VeSowpr8pPhSNnBKxBw6fKj6KI9bxP709HECRiumF/ckRqTFVVcrxOgfMQnniGZBHJQ8gnQSqD1yHzKC1gSVSUGMixxVC/ZUlt7Wy5ve3uoDKbobQhxWHS9R5SYHPgyGdirjImEg9iSSGE47aJBfbQ2R5FTaaCvQHwdMwEaCxkGZCrLGEOgDJd6QPdj9TV8v3JU7koIG3NqlguBDuV9OZAplQJOiTFXaRmAtrPnRgdMA5ccsI19APdKvuE0jRk5nxEpxSUh5B6N5pAs3R+WXzsgo2ye+xainWIp6DZQ8nAiJdJHdjbMAH34c3e34SngEx7pNkTF1Pvn25s5yln8Kx5XUdH2ZVJOe3nC96koLR6KLrT6KUzLyJ22dW4J84EKjK8fQcsfjbgj0yjCk3/QTAlXDeU7b6PYs2mkHkUyak2LWJHqK83gFCGWw4LSyAmA+ONhKVfKEgLhaMKHYG9PrqnE86AqkAzgdqAmsiYEhs293P+Gj9A7tbeV/osSD9ZCIxTva4rf44dT7MdVOZyhONUTprnTVY3UKKXA0Hnbte5bmutzVr82j2Zc7yv+WSZG/d8pb5TUud5PM0fCpmML6MsAg5LxN7+tGQsYd9Avhg8Mts+sUxpjwxPbn46U8i8tVn7kS31iDdcGGX4atdETRWuR7Tfas1aOVrOyjmcbMoz6zV3qgXlciqgx/g+NIjyslzWucenwO8Uy+Y44mg+IRQnBv5GcMUX9L7JHzSLMM7ZQynDDz+02/TwPvpqj8NhYUgiy8TPKwt/YK1dbjBIt+xoLqQP5NRrUGza8QqnluMrvAoafkpOubT4jiTlUnUDtxH3DoCdy8YVo9A4LrlJpSedujH11nj5bgo0ZQHfZFRHr09/mQgX23YVah3dAmu1cd3kx5joZA0GdJQnH5cf3h8zHwWNTrZKVThcaQUsPrFK4rOR916HCi3XfB1+BQc0X+egE0BxEwJAeChQEDyFRWVfk7JHldTPcNwYjMWH3vc1UO86gc6QNRoTKxzRBekrZLftlW9Rnk9Q3eqdcD5P7GFjG/w/eR+O4uJkivI8hcGYqM4xNpKcp9p9WgUFZFmOOEAvaBwinOSSGUV8bF32gMz0f7mV7u7LDyKqe7H5mOv3E0p2ZrrrAcGK3MC+QTgZ/0VniH7rap9VCfOiLlk3yhL06HiEQ3JG9/jVdcQ4qGICHKwerG+Pnr0PwYZruZoK03+i5PGZ8rzvXAW8s87Kxx9/3sHh+4eSmNIaltxI/qCyTjfyfMnJrWQ2arUlaIbNXMhnfotSQFz6fDMqz1qZ04OvT+cq2xs88qbBtlbr9MsSDXG0mWY2ixIxyHHzYCA6ndJ0pzl66X6uzpkueSgMIRs87Drn1fRjDWqrCev8eP/uEKhN6QziQNzFRJrP8LR/OEhngA3cAKYVl29/4S8vl+6fZY3a+y0wQhzWtbrCB9fScT8eYweaL6w/u7aUoWjHXHe6C3Dx2VWjzhr9Vu0n0ek9WRtFQdNq17oa0tzg/Y8bokruQSorqwojIdYtG1bUOx/PTmTiIuSsuZakKdQWg+e0F9uJ1tYUCQ3QtGanQ9ijWK3dnbc78CTTj0WVmTLhiPyR6zw7oFTBKU/QDQtrzvP5s6GHVuPbFvHmGtYjPWJHNHyGssFgyjYxsDPwQjoOPNTNHCTYBbxX/hJlm2UJsyjvIZ+SCC5Tdb+TkV5g1eVBPDz/FW3Z2vi+ENIdPWkmTlO6Z3oCZL0L73SNdo9OGbEnOa3OGdb+/VaRpUfVAjzBKsdcQKLwYvkZimSttoRFpGyRXsZlSKVLL5lPyWLNeasaa4gVqXpVMpaPLYjIrGa7UuXhQkEY43jJDPuVAuZffZKW0VFbm59yu0GhDiNez6x+C71fdJGYvVN46eRATHRMayHpKbQAVW2MOMUJl8IKRH6zhkvT2CpP31AWpZoDD5UwzHsLttGZbapNKwy/OV6B6mxJpC9E2zva/LRRqDDMDnnsG8wYnMxLgkTMF+IEnTYjVnEcyljm/DFzf/bbRKzJx72yCnc8WBYvjm7k6wYjp/UsL2VbmoOdCJu6fzwos6WPVKAiRX5bkhT5aBIyeCPA8Rk4KURaSZj5qJfJKRYsK/3XNSP2lsdl/iIF6KHl6U1idAe/STc/ZsO9sBrFnsPEi961btNrg4+1dQIRmUOgJikNViq1hE4pv4cFJ5DkyXRB5ulkbIH6UwR0ClBBZi52vodr0amaSDBUQAeVOmimubqJCq2n47+SK6zJxdtb6I9sg5GNRS/PzR9QaFZFWX/sbtfk7o4ynkapqDI5RSPfiU6nueaairorJvc0W88BlBfWmv6qNcMn0MBPD9eQP9TiRTh3JU2pAmwcpxQrJLG/2S+itYlA1dXhiCPE60JkuFZfzoyXgqIuzRHr4s6abpctHJdVst+i1MYXsNsLiL6m2JN2qI6F0ri9Uz+vb3dhVIJdHxwdf2VMNi703FntdNCsDZkir8ub/yq4ocx+z9CGKva3mQDVcg1yPA9uXAqpoMS3zDngLcry+PF0KLWrY8Aur65tz5O9S73stMtOFZ2B3aI6/ngg4zcz72RyVEyJTBmTKyXtjf2NKVGs4XP6iKfPKr8ZCdYC97D5alJKvoa8OR4w2IVVrFj+++6EbtbeRtY4MblaRh7Euaf2KOq9ORG6VEedJdQemuGnOWkVDa6UbS3xmaIVL8z29Eq3KazQ3+VVhWVbyx3YcKrFG58cnRUUYrjVWm+Lz6smB0l75rswdM7Wg3CewHmcUxwJhcgmXtIramtnitw3tTQcjQDQ+wEC1gLX1Hx/7ntrfSVXk2zze9f6EJRAJx2qHNv+YEXpw/yp94HiD7/G/5R3DvhjlNg9sd8vDZVFi3q6+bMQtEzY1Rus1gSCmq5wh80U7Z0ViqGs9BwFJ6zJ89ApJeoCxAhIxV4qBcgPj8liCV9Pgs5u4UtKmi5RaBSyI6BkvfHgBYk0Xzj+LoNESkDDB4neyqTkynpbQn1FUnxpw8SmkgXdedVjy7wl08fLC4dHwYm0V4bKgyilRVwsiOdkwToKvVhpeBWYJcRn2q+M3mL/d8aarQB3dl9rzFnHwqS6wDKEqGKpAtLpwyP09xishnm7XnUn24M8CneK7ueF61jMYRZz5+HECU2kK9lMtc1srigs76k7RtDByYOmb8JMkpXdI59H2IJqlg3X4g4EH8UZF2B9ZJFFInznHxl2S0hjH2FDFeO1B1vf+NsuD5eGXC7jYYRwUh4YbvR7sH6Oi3OeRza6F6OLCDOnF60lBOQ5sROu545RcpFcuZLr5r6OS9gzMi0v4q+DR9s8rOFmDnLx5+0FzNqxzzl8R9I/qhJd1c7hfDXczQuOP55KTtLLLQ5awd1/SRHhLVsNFt+yOv1RQaby2MT8Yqvk4cSLEorPniMOmlLCEG2LiOhXp/V7bfndo3mTW+b4q7ecbIzAwYJtcD1PWPX7/bgXzVc/5GFKTsWrqwZ2BHRBcWuhmJBw/h6ixdciYId6Z21MUn26M9LliRLmuvrcHmBzzfQUWTIyLFjcnZkDa79xrjqjPK6UaZTw7vlvaNftebyepz+oDoiT56dEkCRY+E60yxEdGunNiTIXGZNSO2auLGicWpDqXDxjMEtWpSalfPjLLkV2nzsum1b43g9dyzORsor04rmtoH2l+FOprEMuBmL5bLn61o5gWs1pS2nfJuSA9i1eFYxMwxP7k84n19x/31DCEqVzoC95hb4ViupEZA9iNbRs5WTwSR3vMy62i60hoT94hfbuomJNHJnJqGas3W3ttcY7GVuf0ll9bTkLg8Z6xPbnYTNIIoD3K/ix2NySnBlrs1mzlHLOIUoZnmU3RT8yBfD+41Yxpam+lNiY8OxD9lgDc29WurVizOuHM5lcod1Bp2PmtE83n0VczBt0JjrQN8f2C8LXgTWTzYuDaO83K/hC8+aOQKtvfElj3/r9vQEXHfGVi9JQQgEHFZ37X/JIJpeud9fPLVn+/gXwkLMk+lptsW9TY+vEsmZdRH9yyWqHb6TQYejOqBy05MZO45GUQ3ex6FY4PHSfO7Brd8Hxt4AAuGouBB7WqsSleOPe89q3V7NgipFCwCwZyuz1p7WAmyI/tg7bS9GFixTxl28/G+VjUkFA4fT0mAkO729mil+HsyBf0Xp6a1JJyplssWnMLCMErB/s/YJzMLCLTEcstB+5nSpxLjrse+aDeQr7+kLeHxD2E3101OhwgO2TNYY1/1EjMy/G4ASSFlm9yDey3t85d58/pEyCDgqL7B/6JqJcFIMQIlMZfHICoSjWt2PXRX70IIP8wJA/ePFQ38Sjq+Ahd5Xq7UEDg6Oi8vL2rnEqUCqdqbcxSbSCg3wasPbNwJUwykXRFcE9/zTyPtVnHl+DbY4v0HkmyItxWxX5C/DHf/rJxEt78G3VBIyxaTQUiHMFC7Pr9mcywcMXJVmcuoQ/XsTnm3A+VYtquLNFGklO3hMeVhUc9inYHZHN0j7BVRhYZ5CiO9+0QW4m4WZCCj705rIC1OZp6SMb+HqGsNRy6VGQnfsvE8sKiHSIrmw4/g6BEzOKXNH5Cj6bz+c0DS3oAw+LRXbxHMHjsKQRSfyoPlwgrWyqWo3wGKm3kh56avvsLmHRnrgzBG4PM2zb0d0toQmxgpPdmXNiOoOz2ZzfP5tm9e3xooRI8rlYaNz77xtXbP9+fikr/AAu1nDz/y4qeV8FYVrSzZRQb77Xo7TGNKyftNE9K1aM+LgkQUJfooMsKdg9nPqpKnUEuFus/HfT5r1M4sBCP8XI7m08Pc6LgtWh+yxxvjshqnbp687fs4L6EVbx7vgsJW+pLAxGKB6+IbZcrwLbMjr7T08pKltR29S0y5vfOveTUw37j7eO7b88c96JA3MXXdwO7gm3tcmREQq0hae/MwnNDK63ZFamp3HQ7pTzSWbfrL033JGZjugosM2VHTK7ZpLLZrdfGOnp2uMraFx6+r03K9XjpxqOzbl5aW7/vkMD2Xkr3oANf5xns8odpY0ZBcG/nYBgRF6l0pryZU9/ZIDtv05a6HX8PUbD0WWKosuV1Y6OiFTiAj6Ac0b+65DuKcqNj+rRChjoAkL0RuMNp/5bzhYtvIFdk4EvymP+vBxg0cspoanmJ4kG1YQYF/X9npI2rTY34dc3EZ6yNA6nni8cNxqkgebOOZ1bHZ5GH+D+oSKm8f9dqh+vms/ii3lOkqti8jZDjEvqSUEvIveOsTjrIYYVxfhMMcbbCAs2IKrxXL9KEP7NTz3zF7bPnDI842td6f9t6o3rczPzBsjwgLuzUjrKfRljw+dlZ26dZTVr51AYBbF0mGWMA/ONNeOhceIXzjX/qbg3VBI5l0AlrjUTh15LfaQ6WH4VLepD/SlTCvz6D/XgtvEaGPdDHNUBW9W/YIvXS2p6rT8cyDvBtTqPsYfif4xY6pwRk/+jkMu8wUJIHTSBCSAdCbPSxc2TlrW/ffLWlLkCfwp+A25d0mQ1pc+tWbU58dQfguP7OfCg+3DWoph6pzgWI3XUmP4GqSORT3nA1TvUh0N+Sevtii7R35N3fHZ5L1p+81i6LHVG5YZmqKVsT3zIhzEZCa38If//g6XZK0ghoNGDxphqvoJ5LeWDgJWLpuI3wvzum3wmrpDx7DECllV+Gp1F5yvTLDzEEXdyqIx4MCLt6Qg+Y4K20fREcR1ZjTf+pMrgJbsTjd8i7ShnEYMrkk2ogx56bO79iYbHhrTS0Vg/Gin9QM6/jKlXF22FOFqy7C+XGWzPejfwULwlptSemdFuk43/XPipemYjTt6gwxImJ4v4k8q9nJbZMCu3es78anO+aBoHvA7l1g8UTupdXJw9DOt7+AHR5PP6vdvZodZyS0ZqS5K8uQnHpOXRoOvLDGdjsuqlYl243WWOMHuFoxwrYVUQ0CkGcwGLv6lJisCm5DTTIsKV3dSRM6VnVZVlXV2McgL1i5DcWXkwGLLC6DiuEiaKQ479BrmUH+AJVkGyuyZemZWp7Sl25k0arfQOTfdGFdiA61hgTrxCYORDJw9Mvc43GiMPm/0sS8RWho0GX+I/5KYR4hfRZVKU0iFZLIjnWNwPdAa98HPMyG2A+LduSpqHJkD+aGhGSHRCZow5PF2Xr/vHbhiOCskKDgrOiAxpCVaHFtRbfyCgRhp2D1XpoXEmau0RJzQ02tl0OlSskIoz6f2MSJslqHpNX0NGRVy8bXLi+BdP94rhJzkfTq21hLmMjrpKcLVVlCbE2aLbEhcL4rlhJYU111vXmSM8gSZPHNiS0FCJUwFIySaENOlp0AvfQDNErfRoWAkGW0QWkPXgt2xLemE8sBak2DdwhQK7UG/gEpQW2bWByQrwXBLIzXAfpgyJd/601dsbugdduiMDIMzpNPz8vMzMZ5sh2stOD9tB54KaWDTNWqHewOszOxscbmb/hfDEnBIZDFaXayssW49bzy2JxvW5js5ipaHImytLNRAnkZCi/2mVZfeGNre+wiH3OVWsVgP7gzD4Kje93x4dU2vLSGtPjrZW9cyunNNV4puzaHLl4FhV+eyZYCLqPdl6ZVyCz7WnTbO+8Pt3EN5gftj+Z06pKrm82e4f3eRDbt3jYdukKzf8buBNQ2IjNr8QdH1WVNTqHsDH/LOWDFdcWHTF+6KvMnOmziiY1De/3IS8u7L2GA/TaEP7FmKUOmIAZQq/xGJOCw4SYAGD6wrPQCc+XfpWuTDBKH82D/sG5ssFtOuC2zELMUqL5LDA9kPyuVOS7CoRIhqw10sEe/nog6dfFyT/HJZaVphqjpuw9wthgRqWiYWJklARBCeKBgRnaT11P554tE4SnZUBzkGRu5K+o7GAruYovwFia49Fa4r/DWNhUgUu8lFi7tfcWkJwIXqeXPQjHceo9GgQ6wz6vBbnKLdd669PoWQuSkC/Dgx3kJDcr5CKTJSRlaU+xx01GeOzzLeD96Xh5A76vtMCN+afwFK1cYMGRA6dIjlPYKiX+PXdiYd2IDz3TmBASRUHftCmLWfxEEoCsTjQKgh+wsFkESlBBfczM9NOrSWgc4AOcFCcXkwIHfmcN43Nyi7Cc/p3dmsjLbj1A546zq+EUwMp/db6A6k7P2MyWhpB3Cpj9SeDPcSZew+7d7ggmTpg6sKEvCjHU+YOtzkxtoQouYCZreW9vjknPj2L3U2ASrDPoF6BvUfejrR/gomuPXwOjHDu4X4Tu6oXWHNTy5+XgfPadinalPw35vbYD1mzClu4PuPzVFf/mUdTiY+H2cVRmcGlChQU7WJR8EWJgIGIWO9PK/tIlLYKGRRtbm7sfOuDjfdV1s7SI6lc9OZzaoMQmS5c8psVwUUynQfUmBJvS0jTiHBsrwmbwU7Qp9Ws5UND83BSiJ7ZvanC6K4Flv9jeFyUZx1EtxFCGOaW+kHyuPl/kfgH8w9iEcioExdSJE4JlwpwZLrjH02gQ6v50QEmchJniGuO2Uf2cmp5kWOIh3J5MceghWDP1+JbMF5Lefm7EPw6BQo+RvpdoTljuVX6xFWrsioNXAyGin05uzDoXvFjX049mwfIgwgbShNYqn5bxMdRLvTGreJUQP+ZKZwn1JupASrwdQ2l1FYatCyVxg+Yy/AOAlVaA/POciExLZArzC0IQGwALbsAfwKYhIGbFtwI+qLuZzIoEulYhjbo7xBDWS9aDT0VAwPGYV6JZrnZGBCMEPdjC9pgXMFCqHjRSKHijqBLPCCmu73+NcIkQEPbbhtRB/EGkxJ5IDv7OyO6EDdwmaxwc1qLqJPbLAFwMtpAPOdBr8Jubq8VrgWChSWGA1DcKYbIA37oT5mTJff7q68wYzG09YnhkhWX8vBCeIAzLn8m6PTNWMMrQEwEXUAdfpiiw01gFuuQt7u81+EJannZr6j67776IwAzexQWfTZUN/rdRXIAVP9X44MuEDokqXJU/1JrZNB/1QAFRzisr6j/yOI6QIxxtwLKDtTid2Ve/5b3ZMbo3xxON/cPNTJQUpn9dRjVf9YW5pxf8l0dMa5w4W6Z2b/XOahlsFT1l7WXOSQVmpYOySgVEiyhumM6FVMc9Ky1C7UBo7FPMhxhjyboKrPlqS4opyz73yfLMjfrGHNoVpldSOO6f2J9M8GnP8Kv7uBJv3NwxpcAn/yODZl1PtWvQoeGa+4kdIqi/NzVnPjlyeA9h8Jf7pm9ka0ivAMMM4ExOqbogHzC6C8hGWXyNqNv+7v8JyQUPFsEx0pZJGPSYXnMmL1CslFgPhTijlBfCKn5qIIBVbuY601UJaDyFapuM9c9VIpQsfaFelCVhxpM0DqEWa+JKjGq3hNVC1FZR1v5dOUHajswvAfUQ1RxAagrDFlHlJ+RmUecV8SZS5wE/HzU/5UKFQrui/67SHgo+BCGqqVfPMtXMfIlnQLeUBNh3PA8xssOjOrByG0IIyNHCQwBnvEEDwAtQYYmAxIwDkYAXAWCCAA6iAIgBACVGzwGNMRTPsVbQAIeAxowAGDgKaAAT4oCZgBWAJZV+uQXwb4RVAkyM0eAIbnIwI+3DdrPrO23He+N66xV+QG4Pc5BmmhjXNBIYexPo8hEOiyKiUxhMV4expJSTl3q+fTUU9dRm2KQpnnavqaNQLtLr4ZM2xa0C7T7+V/oVEE9h7QNMDx00Xo8Dj7dgMADhPa+2S1a1nKvVvWslAFQzA/tBukGBURum1oTLM8sUOaDoH4pdamjYbK9j1lkRSPEHLVMvTIslkeKEsGiGK5fG27mB2NqQ16LerTUTYGCAdenFTl40B4hXuERbSSs5TVv/lWpL/ZUPVnuYBVud6tdUD8o9+hmhqgY5tiVCJfHIxtDeXD9kgc="),
ThemeFile("assets/poster.css", text: #"""
/* The poster of a project: one A3 sheet, upright or lying; on the screen the same sheet made smaller.

   The sheet is a container of known size whose shorter side is 297 mm, so that --mm is a millimetre of it wherever it is shown. */

:root {
  color-scheme: light dark;
  --ground: #e3e8e7;
  --ink: #16201f;
  --accent: #0b5450;
  --sans: "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial, sans-serif;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #101716;
    --ink: #e9efed;
    --accent: #86d3ca;
  }
}

*,
::before,
::after {
  box-sizing: border-box;
}

body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.5 var(--sans);
}

p,
ul,
dl,
dd,
h1 {
  margin: 0;
}

/* The bar above the sheet, on the screen only */

.lying {
  position: absolute;
  top: 0;
}

.bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.25rem 1.5rem;
  max-width: 75rem;
  margin: 0 auto;
  padding: 0.5rem 1rem 0.75rem;
}

.bar a {
  display: inline-block;
  padding: 0.25rem 0;
  color: inherit;
  text-underline-offset: 0.2em;
}

.bar a:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}

.bar ul {
  display: flex;
  gap: 1.25rem;
  padding: 0;
  list-style: none;
}

/* The shape that is shown is no link to go to. */
.to-tall a,
.lying:target ~ .bar .to-wide a {
  font-weight: 700;
  text-decoration: none;
}

.lying:target ~ .bar .to-tall a {
  font-weight: inherit;
  text-decoration: underline;
}

.how {
  flex: 1 1 24rem;
  font-size: 0.875rem;
}

/* The sheet */

.sheet {
  container-type: size;
  display: flex;
  flex-direction: column;
  width: min(100vw - 2rem, 50rem);
  aspect-ratio: 297 / 420;
  margin: 0 auto 2rem;
  overflow: hidden;
  background: #fff;
  color: #16201f;
  color-scheme: only light;
  box-shadow: 0 0 0 1px rgb(0 0 0 / 12%), 0 0.5rem 2rem rgb(0 0 0 / 16%);
}

.lying:target ~ .sheet {
  width: min(100vw - 2rem, 70rem);
  aspect-ratio: 420 / 297;
}

.sheet * {
  --mm: calc(100cqmin / 297);
}

.poster {
  display: grid;
  flex: 1 1 0;
  grid-template-areas: "say say" "support more" "facts more";
  grid-template-columns: minmax(0, 1fr) calc(var(--mm) * 58);
  grid-template-rows: minmax(0, 1fr) auto auto;
  gap: calc(var(--mm) * 10) calc(var(--mm) * 14);
  min-height: 0;
  padding: calc(var(--mm) * 6) calc(var(--mm) * 22) calc(var(--mm) * 22);
}

.say {
  grid-area: say;
  min-height: 0;
  overflow: hidden;
}

.say::before {
  content: "";
  display: block;
  width: calc(var(--mm) * 34);
  height: calc(var(--mm) * 3.5);
  margin-bottom: calc(var(--mm) * 9);
  background: var(--accent);
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;
}

.title,
.aim,
.support,
.facts {
  --size: var(--tall);
  font-size: calc(var(--mm) * var(--size));
}

.title {
  font-weight: 700;
  letter-spacing: -0.012em;
  line-height: 1.12;
  overflow-wrap: break-word;
  text-wrap: balance;
}

.aim {
  max-width: calc(var(--mm) * 240);
  margin-top: calc(var(--mm) * 10);
  line-height: 1.36;
  text-wrap: pretty;
}

.support {
  grid-area: support;
  line-height: 1.36;
  text-wrap: pretty;
}

.support,
.more {
  padding-top: calc(var(--mm) * 6);
  border-top: calc(var(--mm) * 0.5) solid #b9c4c2;
}

.side {
  display: contents;
}

.facts {
  display: grid;
  grid-area: facts;
  grid-template-columns: 1fr 1fr;
  align-content: end;
  gap: calc(var(--mm) * 7) calc(var(--mm) * 12);
  line-height: 1.25;
}

.facts div {
  min-width: 0;
}

.facts dt {
  margin-bottom: calc(var(--mm) * 1.2);
  color: #465452;
  font-size: calc(var(--mm) * 5);
}

.facts dd {
  font-weight: 600;
  overflow-wrap: break-word;
}

.more {
  grid-area: more;
  width: calc(var(--mm) * 58);
  line-height: 1.25;
}

.more-words {
  position: relative;
  color: #465452;
  font-size: calc(var(--mm) * 5);
}

/* The quiet zone of the code, some five millimetres, stands out of the column, so that the code itself is in line. */
.qr {
  display: block;
  width: calc(var(--mm) * 64);
  height: auto;
  margin: calc(var(--mm) * -1) calc(var(--mm) * -5) calc(var(--mm) * -1.5);
  forced-color-adjust: none;
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;
}

.more-address {
  font-size: calc(var(--mm) * 4.4);
  font-weight: 600;
  overflow-wrap: anywhere;
}

@container (orientation: landscape) {
  .poster {
    grid-template-areas: "say side" "support side";
    grid-template-columns: minmax(0, 1fr) calc(var(--mm) * 96);
    grid-template-rows: minmax(0, 1fr) auto;
    gap: calc(var(--mm) * 10) calc(var(--mm) * 22);
  }

  .title,
  .aim,
  .support,
  .facts {
    --size: var(--wide);
  }

  .support {
    align-self: end;
  }

  .side {
    display: flex;
    flex-direction: column;
    grid-area: side;
    justify-content: space-between;
    gap: calc(var(--mm) * 5);
    min-height: 0;
  }

  .facts {
    grid-template-columns: 1fr;
    gap: calc(var(--mm) * 5);
    padding-top: calc(var(--mm) * 11.5);
  }

  .more {
    width: auto;
    margin-top: auto;
  }

  .qr {
    width: calc(var(--mm) * 54);
  }
}

/* The sizes that the program reckons from the length of each text, in millimetres */

.tall-34 {
  --tall: 34;
}

.wide-34 {
  --wide: 34;
}

.tall-31 {
  --tall: 31;
}

.wide-31 {
  --wide: 31;
}

.tall-28 {
  --tall: 28;
}

.wide-28 {
  --wide: 28;
}

.tall-26 {
  --tall: 26;
}

.wide-26 {
  --wide: 26;
}

.tall-24 {
  --tall: 24;
}

.wide-24 {
  --wide: 24;
}

.tall-22 {
  --tall: 22;
}

.wide-22 {
  --wide: 22;
}

.tall-20 {
  --tall: 20;
}

.wide-20 {
  --wide: 20;
}

.tall-18 {
  --tall: 18;
}

.wide-18 {
  --wide: 18;
}

.tall-17 {
  --tall: 17;
}

.wide-17 {
  --wide: 17;
}

.tall-16 {
  --tall: 16;
}

.wide-16 {
  --wide: 16;
}

.tall-15 {
  --tall: 15;
}

.wide-15 {
  --wide: 15;
}

.tall-14 {
  --tall: 14;
}

.wide-14 {
  --wide: 14;
}

.tall-13 {
  --tall: 13;
}

.wide-13 {
  --wide: 13;
}

.tall-12 {
  --tall: 12;
}

.wide-12 {
  --wide: 12;
}

.tall-11 {
  --tall: 11;
}

.wide-11 {
  --wide: 11;
}

.tall-10 {
  --tall: 10;
}

.wide-10 {
  --wide: 10;
}

.tall-9 {
  --tall: 9;
}

.wide-9 {
  --wide: 9;
}

.tall-8 {
  --tall: 8;
}

.wide-8 {
  --wide: 8;
}

.tall-7 {
  --tall: 7;
}

.wide-7 {
  --wide: 7;
}

.tall-6 {
  --tall: 6;
}

.wide-6 {
  --wide: 6;
}

.tall-5 {
  --tall: 5;
}

.wide-5 {
  --wide: 5;
}

/* On paper: exact millimetres, one sheet */

@page {
  size: A3 portrait;
  margin: 0;
}

@page lying {
  size: A3 landscape;
  margin: 0;
}

@media print {
  body {
    background: none;
  }

  .bar {
    display: none;
  }

  .sheet {
    width: 297mm;
    height: 420mm;
    aspect-ratio: auto;
    margin: 0;
    box-shadow: none;
    break-after: avoid;
    break-inside: avoid;
  }

  .lying:target ~ .sheet {
    page: lying;
    width: 420mm;
    height: 297mm;
  }
}

"""#),
ThemeFile("assets/site.css", text: ##"""
/* The default theme. One accent, a deep teal (8.8:1 on white), so that the EU emblem stays the only blue and gold. */

:root {
  color-scheme: light dark;
  --ground: #fff;
  --soft: #f1f5f4;
  --ink: #16201f;
  --muted: #465452;
  --line: #cfd8d6;
  --accent: #0b5450;
  --accent-ink: #fff;
  --mid: #5d9a95;
  --pale: #cfe3e0;
  --sans: "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial, sans-serif;
  --edge: 1rem;
}

@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101716;
    --soft: #1a2422;
    --ink: #e9efed;
    --muted: #b3c1be;
    --line: #384644;
    --accent: #86d3ca;
    --accent-ink: #0c1413;
    --mid: #4c8a84;
    --pale: #274744;
  }
}

*,
::before,
::after {
  box-sizing: border-box;
}

html {
  font-size: 100%;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}

@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}

body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1.125rem/1.6 var(--sans);
  overflow-wrap: break-word;
}

/* Text */

h1,
h2,
h3,
h4 {
  margin: 0;
  line-height: 1.25;
  font-weight: 700;
  text-wrap: balance;
}

h1 {
  font-size: 1.75rem;
  line-height: 1.2;
  letter-spacing: -0.012em;
}

h2 {
  font-size: 1.375rem;
}

h3 {
  font-size: 1.125rem;
}

h4 {
  font-size: 1rem;
}

p,
ul,
ol,
dl,
blockquote,
figure,
table,
pre {
  margin: 0;
}

p {
  text-wrap: pretty;
}

a {
  color: var(--accent);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
}

a:hover {
  text-decoration-thickness: 2px;
}

:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 3px;
}

main:focus {
  outline: none;
}

img {
  max-width: 100%;
  height: auto;
}

time {
  white-space: nowrap;
}

.visually-hidden,
.skip:not(:focus) {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.skip:focus {
  position: absolute;
  z-index: 1;
  padding: 0.75rem 1rem;
  background: var(--accent);
  color: var(--accent-ink);
}

main {
  overflow-wrap: anywhere;
}

.print-only {
  display: none;
}

.note,
.file-note,
.count,
.order,
.law,
.absent,
.end-note {
  color: var(--muted);
  font-size: 1rem;
  font-weight: 400;
}

.file-note {
  white-space: nowrap;
}

.count {
  font-variant-numeric: tabular-nums;
}

.plain,
.rows,
.strip,
.services,
.team,
.files,
.figures,
.contacts,
.chips,
.logos,
.ways,
.crumbs ol,
.paging ul,
.top-nav ul,
.foot-nav ul,
.filters ul,
.browse ul,
.place ul {
  padding: 0;
  list-style: none;
}

.button {
  display: inline-flex;
  max-width: 100%;
  overflow-wrap: anywhere;
  align-items: center;
  min-height: 3rem;
  padding: 0.5rem 1.25rem;
  background: var(--accent);
  color: var(--accent-ink);
  border: 2px solid transparent;
  border-radius: 3px;
  font-weight: 600;
  text-decoration: none;
}

.button:hover {
  text-decoration: underline;
}

/* Header. The lock-up comes first on a phone and stands at the right on a desktop; white in the dark too. */

.top {
  border-bottom: 3px solid var(--accent);
}

.top-in {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  align-items: center;
}

.top-eu {
  grid-column: 1 / -1;
  padding: 5px var(--edge);
  background: #fff;
  border-bottom: 1px solid var(--line);
}

.site-name {
  padding-left: var(--edge);
  font-size: 1.0625rem;
  font-weight: 700;
  line-height: 1.25;
}

.site-name a {
  display: inline-flex;
  gap: 0.75rem;
  align-items: center;
  min-height: 3rem;
  padding: 0.375rem 0;
  color: var(--ink);
  text-decoration: none;
}

.site-name a:hover {
  text-decoration: underline;
}

.site-name img {
  max-height: 2.25rem;
  width: auto;
}

.to-menu a {
  display: inline-flex;
  align-items: center;
  min-height: 3rem;
  padding: 0 var(--edge);
  font-size: 1rem;
  font-weight: 600;
}

.top-nav {
  display: none;
}

.top-nav a {
  display: inline-flex;
  align-items: center;
  min-height: 2.75rem;
  padding: 0.25rem 0;
  color: var(--ink);
  border-block: 3px solid transparent;
  font-size: 1rem;
  line-height: 1.25;
  text-decoration: none;
}

.top-nav a:hover {
  border-bottom-color: var(--line);
}

.top-nav a[aria-current] {
  border-bottom-color: var(--accent);
  color: var(--accent);
  font-weight: 600;
}

/* Page */

main {
  padding: 1.25rem var(--edge) 4rem;
}

main > * {
  max-width: 72.5rem;
  margin-inline: auto;
}

.intro {
  max-width: 48rem;
}

.intro > * + * {
  margin-top: 0.75rem;
}

.lead {
  font-size: 1.25rem;
  line-height: 1.5;
}

.short-title,
.over {
  color: var(--muted);
  font-size: 1.125rem;
}

.intro > h1 + .short-title,
.intro > .over + h1 {
  margin-top: 0.25rem;
}

.crumbs {
  margin-top: -0.5rem;
  font-size: 1rem;
}

.crumbs ol {
  display: flex;
  flex-wrap: wrap;
  column-gap: 1rem;
}

.crumbs a {
  display: inline-block;
  padding: 0.25rem 0;
  text-decoration: none;
}

.crumbs a:hover {
  text-decoration: underline;
}

.crumbs a::before {
  content: "‹\00a0" / "";
}

/* A state is a word with a shape: ring planned, disc running, square ended. Borders survive forced colours. */

.state {
  font-weight: 600;
  white-space: nowrap;
}

.state::before {
  content: "";
  display: inline-block;
  width: 0.75em;
  height: 0.75em;
  margin-right: 0.4em;
  border: 0.4em solid;
  background: currentcolor;
  border-radius: 50%;
}

.state-planned::before {
  border-width: 0.14em;
  background: none;
}

.state-running {
  color: var(--accent);
}

.state-ended::before {
  border-radius: 0;
}

.state-ended {
  color: var(--muted);
}

.state-line {
  font-size: 1.0625rem;
}

.state-detail::before {
  content: "· ";
}

/* Running text */

.prose {
  max-width: 66ch;
}

.prose > * + *,
.foot-text > * + * {
  margin-top: 1rem;
}

.prose > * + h2 {
  margin-top: 2.5rem;
}

.prose > * + h3 {
  margin-top: 1.75rem;
}

.prose > h2 + *,
.prose > h3 + *,
.prose > h4 + * {
  margin-top: 0.5rem;
}

.prose ul,
.prose ol,
.plain-list {
  padding-left: 1.375rem;
}

.prose li + li {
  margin-top: 0.375rem;
}

:is(.prose ul, .plain-list) > li::marker {
  color: var(--accent);
}

.prose blockquote {
  padding-left: 1.25rem;
  border-left: 3px solid var(--pale);
  color: var(--muted);
}

.prose hr {
  border: 0;
  border-top: 1px solid var(--line);
}

.prose code {
  font-size: 0.9em;
}

.prose pre {
  padding: 1rem;
  overflow-x: auto;
  background: var(--soft);
  line-height: 1.45;
}

.prose :is(h2, h3, h4) > a[href^="#"] {
  color: inherit;
  text-decoration: none;
}

.task {
  position: relative;
  list-style: none;
}

.task-mark {
  position: absolute;
  left: -1.375rem;
  color: var(--accent);
}

.footnotes {
  margin-top: 2.5rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
  font-size: 1rem;
}

.footnote-ref {
  line-height: 0;
}

.footnote-ref a,
.footnote-back {
  padding: 0.25em;
}

:target {
  background: var(--soft);
  box-shadow: 0 0 0 0.375rem var(--soft);
}

main:target {
  background: none;
  box-shadow: none;
}

.table-scroll {
  max-width: 100%;
  overflow-x: auto;
}

table {
  border-collapse: collapse;
  overflow-wrap: break-word;
  font-size: 1rem;
  line-height: 1.45;
  font-variant-numeric: tabular-nums;
}

th,
td {
  padding: 0.5rem 0.75rem 0.5rem 0;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}

th:last-child,
td:last-child {
  padding-right: 0;
}

thead th {
  border-bottom: 2px solid var(--ink);
  font-weight: 600;
  vertical-align: bottom;
}

tbody th {
  font-weight: 400;
}

tfoot :is(th, td) {
  border-bottom: 0;
  font-weight: 700;
}

th.align-center,
td.align-center {
  text-align: center;
}

th.align-right,
td.align-right {
  text-align: right;
}

.picture img {
  display: block;
}

.picture figcaption,
.time-line figcaption {
  margin-top: 0.5rem;
  color: var(--muted);
  font-size: 1rem;
}

details > summary {
  min-height: 2.75rem;
  padding: 0.5rem 0;
  color: var(--accent);
  font-weight: 600;
  cursor: pointer;
}

summary > h2 {
  display: inline;
  font-size: 1.125rem;
}

/* A project */

.project > * + * {
  margin-top: 2rem;
}

.project h1,
.facts dd {
  hyphens: manual;
}

.glance > * + * {
  margin-top: 1.75rem;
}

.help {
  padding: 1rem 1.25rem 1.25rem;
  background: var(--soft);
  border-left: 4px solid var(--accent);
}

.help > * + * {
  margin-top: 0.5rem;
}

.help h2,
.facts h2 {
  font-size: 1.125rem;
}

.facts h2 {
  padding-bottom: 0.5rem;
  border-bottom: 2px solid var(--ink);
}

.facts dl > div {
  padding: 0.5rem 0 0.5625rem;
  border-bottom: 1px solid var(--line);
}

.facts dt {
  color: var(--muted);
  font-size: 0.9375rem;
  line-height: 1.4;
}

.facts dd {
  margin: 0;
  line-height: 1.45;
}

.registration-number {
  user-select: all;
  -webkit-user-select: all;
  font-variant-numeric: tabular-nums;
}

.time-line svg {
  display: block;
  width: 100%;
  overflow: visible;
  font: 0.9375rem/1 var(--sans);
}

.bar-ground {
  fill: var(--pale);
}

.bar-fill {
  fill: var(--accent);
}

.bar-services {
  fill: var(--mid);
}

.bar-text {
  fill: var(--ink);
}

.bar-muted {
  fill: var(--muted);
}

.bar-today {
  stroke: var(--ink);
  stroke-width: 2;
}

.toc {
  border-block: 1px solid var(--line);
}

.toc ol {
  padding: 0 0 0.75rem;
  list-style: none;
}

.toc a {
  display: block;
  padding: 0.25rem 0;
  line-height: 1.4;
}

.body > * + * {
  margin-top: 2.75rem;
}

.body h2,
.home h2,
.page > section > h2 {
  margin-bottom: 0.75rem;
}

.body h3 {
  margin: 1.5rem 0 0.375rem;
}

.body section > * + .prose,
.body section > p + *,
.body section > * + details,
.body section > ul + *,
.body section > .table-scroll + *,
.body section > svg + * {
  margin-top: 1rem;
}

.body section > .table-scroll > table {
  width: 100%;
}

.body section > h2 + h3 {
  margin-top: 0;
}

.body section > h2 + *,
.body section > h3 + * {
  margin-top: 0;
}

.body p {
  max-width: 66ch;
}

.plain-list > li {
  max-width: 66ch;
  padding: 0.1875rem 0;
  line-height: 1.5;
}

.item-over {
  color: var(--muted);
}

.item-over::after {
  content: ":";
}

.services > li,
.team > li,
.contacts > li,
.files > li {
  padding: 0.75rem 0;
  border-top: 1px solid var(--line);
  line-height: 1.5;
}

.service-name {
  font-weight: 600;
}

.service-name .note::before,
.team-name::before {
  content: "– ";
}

.law {
  font-size: 0.9375rem;
}

.places,
.rows {
  border-top: 1px solid var(--line);
}

.place {
  padding: 1rem 0;
  border-bottom: 1px solid var(--line);
}

.body .place > h3 {
  margin: 0;
}

.place li {
  margin-top: 0.5rem;
  line-height: 1.5;
}

.place li + li {
  margin-top: 1.25rem;
}

.body .ways-line {
  display: flex;
  flex-wrap: wrap;
  column-gap: 1rem;
}

.ways-line a {
  padding: 0.125rem 0;
}

.figures {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
  gap: 1.5rem 2rem;
}

.figure-value {
  font-size: 1.875rem;
  font-weight: 700;
  line-height: 1.2;
  letter-spacing: -0.01em;
}

.figure-label {
  line-height: 1.4;
}

.figure-label .note {
  display: block;
}

.figures svg,
.money-bar {
  display: block;
  width: 100%;
}

.figures svg {
  margin: 0.375rem 0 0.5rem;
}

.money-bar {
  font: 600 0.9375rem/1 var(--sans);
}

.money-1 {
  fill: var(--accent);
}

.money-2 {
  fill: var(--mid);
}

.money-3 {
  fill: var(--pale);
}

.money-1-text {
  fill: var(--accent-ink);
}

.key {
  width: 0.75rem;
  height: 0.75rem;
  margin-right: 0.5rem;
}

.closing {
  padding-top: 1.25rem;
  border-top: 2px solid var(--ink);
}

.closing > * + * {
  margin-top: 0.75rem;
}

.foot-links {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  font-size: 1rem;
}

/* A series: I to VII as one strip */

.strip {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
}

.strip-in {
  display: block;
  min-width: 5.25rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--line);
  border-top: 4px solid var(--line);
  color: inherit;
  line-height: 1.25;
  text-align: center;
  text-decoration: none;
}

a.strip-in:hover {
  border-color: var(--accent);
}

.strip-in[aria-current] {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--accent-ink);
}

.strip-number {
  display: block;
  font-size: 1.25rem;
  font-weight: 700;
}

.strip-years {
  display: block;
  font-size: 0.9375rem;
  white-space: nowrap;
}

/* Lists */

.list > * + * {
  margin-top: 1.25rem;
}

.rows > li {
  position: relative;
  padding: 1.125rem 0;
  border-bottom: 1px solid var(--line);
}

.row .row-text h3 {
  margin: 0;
  line-height: 1.35;
  text-wrap: pretty;
}

.row h3 a {
  text-decoration: none;
}

.row h3 a::after {
  content: "";
  position: absolute;
  inset: 0;
}

.row:hover h3 a {
  text-decoration: underline;
}

.row h3 a:focus-visible {
  outline: none;
}

.row:focus-within:has(:focus-visible) {
  outline: 3px solid var(--accent);
  outline-offset: 3px;
}

.row-meta,
.row-services,
.row-amount,
.row-date,
.row-text > p {
  margin-top: 0.25rem;
  color: var(--muted);
  font-size: 1rem;
  line-height: 1.5;
}

.row-meta > :not(:last-child)::after {
  content: "\00a0·";
  color: var(--muted);
  font-weight: 400;
}

.row-amount {
  font-variant-numeric: tabular-nums;
}

.filters {
  border-block: 1px solid var(--line);
}

.filters + .results > .rows {
  border-top: 0;
}

.filters-in > * + * {
  margin-top: 1.25rem;
}

.filters h3 {
  margin-bottom: 0.25rem;
}

.filters-in {
  padding-bottom: 1.25rem;
}

.filters h3 {
  font-size: 1rem;
}

.filters li,
.browse li {
  display: flex;
  gap: 0.75rem;
  align-items: baseline;
  justify-content: space-between;
  font-size: 1rem;
  line-height: 1.35;
}

.browse ul {
  columns: 15rem;
  column-gap: 3rem;
}

.browse li {
  border-bottom: 1px solid var(--line);
  break-inside: avoid;
}

.filters li a,
.browse li a {
  padding: 0.3125rem 0;
  text-decoration: none;
}

.browse li a {
  padding: 0.5rem 0;
}

.filters li a:hover,
.browse li a:hover {
  text-decoration: underline;
}

.filters a[aria-current] {
  color: var(--ink);
  font-weight: 700;
}

.chips a {
  display: inline-flex;
  gap: 0.75rem;
  align-items: center;
  min-height: 2.5rem;
  padding: 0.25rem 0.875rem;
  border: 1px solid var(--accent);
  border-radius: 1.25rem;
  font-size: 1rem;
  line-height: 1.25;
  text-decoration: none;
}

.chip-x {
  font-size: 1.25rem;
}

.paging {
  margin-top: 1.5rem;
  font-size: 1rem;
}

.paging ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem;
  margin-top: 0.5rem;
}

.paging li > * {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-width: 2.75rem;
  min-height: 2.75rem;
  padding: 0 0.625rem;
}

.paging [aria-current] {
  background: var(--accent);
  color: var(--accent-ink);
  font-weight: 700;
}

/* Home */

.home > * + * {
  margin-top: 2.5rem;
}

.numbers {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 1.25rem 1.5rem;
  padding: 1.25rem 0;
  border-block: 1px solid var(--line);
}

.numbers > div {
  display: flex;
  flex-direction: column-reverse;
  justify-content: flex-end;
}

.numbers dd {
  margin: 0;
  font-size: 2rem;
  font-weight: 700;
  line-height: 1.15;
  letter-spacing: -0.015em;
}

.numbers dt {
  color: var(--muted);
  font-size: 1rem;
  line-height: 1.35;
}

.call {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem 1.5rem;
  align-items: center;
}

.more {
  margin-top: 1rem;
  font-weight: 600;
}

.browse-in > * + * {
  margin-top: 1.5rem;
}

.page > * + * {
  margin-top: 2rem;
}

.page > .toc,
.page > section {
  max-width: 48rem;
}

.page > * {
  margin-inline: 0;
}

.ways > li + li {
  margin-top: 0.25rem;
}

/* Foot */

.foot {
  border-top: 3px solid var(--accent);
  background: var(--soft);
  font-size: 1rem;
}

.foot-in {
  display: grid;
  gap: 2rem;
  max-width: calc(72.5rem + 2 * var(--edge));
  margin-inline: auto;
  padding: 2rem var(--edge) 2.5rem;
}

.foot h2 {
  margin-bottom: 0.5rem;
  font-size: 1.0625rem;
}

/* On this ground an accent that is just dark enough for white would be too pale. */
.foot a,
.help a:not(.button) {
  color: inherit;
}

.foot-nav a {
  display: block;
  padding: 0.6875rem 0;
  border-top: 1px solid var(--line);
  line-height: 1.4;
}

.foot-nav a[aria-current] {
  color: inherit;
  font-weight: 700;
}

.foot-name {
  font-weight: 600;
}

.foot-who li a,
.foot-links a {
  display: inline-block;
  padding: 0.0625rem 0;
}

.logos {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem 2rem;
  align-items: center;
  padding: 1rem;
  background: #fff;
}

.logos img {
  display: block;
  max-height: 38px;
  width: auto;
}

@media (max-width: 21.25em) {
  :root {
    --edge: 0.75rem;
  }
}

@media (min-width: 30em) {
  .numbers {
    grid-template-columns: repeat(4, 1fr);
  }
}

@media (min-width: 48em) {
  :root {
    --edge: 2rem;
  }

  h1 {
    font-size: 2.25rem;
  }

  h2 {
    font-size: 1.5rem;
  }

  .to-menu {
    display: none;
  }

  .top-eu {
    padding-block: 10px;
  }

  .top-nav {
    display: block;
    padding-right: var(--edge);
  }

  .top-nav ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.75rem;
  }

  main {
    padding-top: 2rem;
  }

  th,
  td {
    padding-right: 1.25rem;
  }

  .services {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 2rem;
  }

  .place {
    display: grid;
    grid-template-columns: 1fr 2.5fr;
    column-gap: 2rem;
  }

  .place li:first-child {
    margin-top: 0;
  }

  .row {
    display: flex;
    gap: 2rem;
    justify-content: space-between;
  }

  .row-text {
    max-width: 44rem;
  }

  .row-amount {
    flex: none;
    text-align: right;
  }

  .row-amount-label {
    display: block;
    font-size: 0.9375rem;
  }

  .foot-in {
    grid-template-columns: 1fr 1fr 1.25fr;
    gap: 2rem 3rem;
  }

  .foot-nav a {
    padding: 0.125rem 0;
    border: 0;
  }

  .logos,
  .top-link {
    grid-column: 1 / -1;
  }
}

@media (min-width: 64em) {
  h1 {
    font-size: 2.5rem;
  }

  .project {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 22rem;
    grid-template-rows: auto 1fr;
    column-gap: 4.5rem;
  }

  .project > * + * {
    margin-top: 0;
  }

  .project > .body {
    grid-column: 1;
    margin-top: 2.75rem;
  }

  .project > .glance {
    grid-column: 2;
    grid-row: 1 / span 2;
  }

  .list:has(.filters) {
    display: grid;
    grid-template-columns: 17rem minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    gap: 1.75rem 4rem;
  }

  .list:has(.filters) > * {
    margin: 0;
  }

  .list > .intro {
    grid-column: 1 / -1;
  }

  .filters {
    border-block: 0;
  }

  .filters + .results > .rows {
    border-top: 1px solid var(--line);
  }
}

/* One line: site, navigation, lock-up */
@media (min-width: 72em) {
  .top-in {
    grid-template-columns: auto 1fr auto;
    column-gap: 2.5rem;
    max-width: calc(72.5rem + 2 * var(--edge));
    min-height: 5.25rem;
    margin-inline: auto;
    padding-inline: var(--edge);
  }

  .top-eu {
    order: 3;
    grid-column: auto;
    max-width: 27rem;
    padding: 0.5rem 0;
    border: 0;
  }

  .top-eu:has(.eu-logos) {
    max-width: 36rem;
  }

  .site-name {
    max-width: 20rem;
    padding: 0;
    font-size: 1.25rem;
  }

  .top-nav {
    padding: 0;
  }
}

/* On wide screens filters and contents stand open where the browser can do it; elsewhere they unfold. */
@media (min-width: 64em) {
  @supports selector(::details-content) {
    :is(.filters, .toc)::details-content {
      display: block;
      content-visibility: visible;
      height: auto;
    }

    :is(.filters, .toc) > summary {
      pointer-events: none;
      list-style: none;
    }

    :is(.filters, .toc) > summary,
    .filters h2 {
      color: var(--ink);
    }
  }
}

@media (prefers-color-scheme: dark) {
  @media (min-width: 72em) {
    .top-eu {
      padding: 0.75rem 1rem;
      margin-block: 0.5rem;
    }
  }

  .prose img[src$=".svg"] {
    background: #fff;
  }
}

@media (forced-colors: active) {
  .top-nav a:not([aria-current]) {
    border-color: Canvas;
  }

  .button,
  .paging [aria-current],
  .strip-in[aria-current] {
    border: 2px solid;
  }

  .bar-ground,
  .money-3 {
    fill: Canvas;
    stroke: CanvasText;
  }

  .bar-fill,
  .bar-text,
  .bar-muted,
  .money-1 {
    fill: CanvasText;
  }

  .bar-services,
  .money-2 {
    fill: GrayText;
  }

  .bar-today {
    stroke: Highlight;
  }
}

@media print {
  :root {
    --ground: #fff;
    --soft: #fff;
    --ink: #000;
    --muted: #333;
    --line: #aaa;
    --accent: #0b5450;
    --accent-ink: #fff;
    --mid: #5d9a95;
    --pale: #cfe3e0;
    --edge: 0;
  }

  @page {
    margin: 16mm 18mm;

    @bottom-right {
      content: counter(page) " / " counter(pages);
      font-size: 8pt;
    }
  }

  html {
    font-size: 9.5pt;
  }

  body {
    line-height: 1.45;
  }

  h1 {
    font-size: 20pt;
  }

  h2 {
    font-size: 13.5pt;
  }

  .body > * + * {
    margin-top: 1.5rem;
  }

  .rows > li,
  .services > li,
  .team > li,
  .contacts > li,
  .files > li {
    padding-block: 0.5rem;
  }

  .figures {
    grid-template-columns: 1fr 1fr;
  }

  h1,
  h2,
  h3,
  .service-name,
  thead {
    break-after: avoid;
  }

  tr,
  .row,
  .facts dl > div,
  .services > li,
  .figures > li,
  .contacts > li,
  .team > li,
  figure,
  .closing {
    break-inside: avoid;
  }

  .top-nav,
  .to-menu,
  .foot-nav,
  .top-link,
  .skip,
  .crumbs,
  .toc,
  .filters,
  .help,
  .paging,
  .chips,
  .call,
  .strip,
  .foot-links {
    display: none;
  }

  .print-only {
    display: block;
  }

  details::details-content {
    display: block;
    content-visibility: visible;
    height: auto;
  }

  svg,
  .strip-in {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  .table-scroll {
    overflow: visible;
  }

  .prose pre {
    white-space: pre-wrap;
  }

  .facts dl {
    columns: 2;
    column-gap: 12mm;
  }

  .foot-in {
    display: block;
    padding: 4mm 0 0;
  }

  main {
    padding: 5mm 0;
  }

  .button {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }

  .prose a[href^="http"]::after {
    content: " (" attr(href) ")";
    font-size: 0.9em;
  }
}

"""##),
ThemeFile("facet.html", text: #"""
{{<layout}}
{{$main}}
<div class="list">
<header class="intro">
{{>crumbs}}
<h1>{{title}}</h1>
<p class="lead">{{lead}}</p>
<ul class="chips">
<li><a href="{{projects_address}}"><span>{{facet}}: {{value}}</span> <span class="chip-x" aria-hidden="true">×</span><span class="visually-hidden">, {{words.drop_filter}}</span></a></li>
</ul>
</header>
{{>filters}}
<div class="results">
<h2 class="visually-hidden">{{words.list}}</h2>
{{#projects.count}}
<ul class="rows">
{{#projects}}
{{>project-row}}
{{/projects}}
</ul>
{{/projects.count}}
{{^projects.count}}
<p class="absent">{{words.no_projects}}</p>
{{/projects.count}}
{{>paging}}
</div>
</div>
{{/main}}
{{/layout}}

"""#),
ThemeFile("home.html", text: #"""
{{<layout}}
{{$main}}
<div class="home">
<header class="intro">
<h1>{{title}}</h1>
{{#summary}}
<p class="lead">{{summary}}</p>
{{/summary}}
</header>
{{#numbers.count}}
<dl class="numbers">
{{#numbers}}
<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
{{/numbers}}
</dl>
{{/numbers.count}}
{{#text}}
<div class="prose">
{{{text}}}
</div>
{{/text}}
{{#call_to_action}}
<p class="call">{{#text}}<span>{{text}}</span> {{/text}}<a class="button" href="{{address}}">{{label}}</a></p>
{{/call_to_action}}
{{#projects.count}}
<section aria-labelledby="page_projects">
<h2 id="page_projects">{{projects_heading}}</h2>
<ul class="rows">
{{#projects}}
{{>project-row}}
{{/projects}}
</ul>
<p class="more"><a href="{{projects_address}}">{{words.all_projects}}</a></p>
</section>
{{/projects.count}}
{{#facets.count}}
<section class="browse" aria-labelledby="page_browse">
<h2 id="page_browse">{{words.browse}}</h2>
<div class="browse-in">
{{#facets}}
<div>
<ul>
{{#values}}
<li><a href="{{address}}">{{title}}</a> <span class="count">{{count}}</span></li>
{{/values}}
</ul>
</div>
{{/facets}}
</div>
</section>
{{/facets.count}}
{{#news.count}}
<section aria-labelledby="page_news">
<h2 id="page_news">{{words.news}}</h2>
<ul class="rows">
{{#news}}
{{>news-row}}
{{/news}}
</ul>
<p class="more"><a href="{{news_address}}">{{words.all_news}}</a></p>
</section>
{{/news.count}}
</div>
{{/main}}
{{/layout}}

"""#),
ThemeFile("news-item.html", text: #"""
{{<layout}}
{{$main}}
<article class="page">
<header class="intro">
{{>crumbs}}
<p class="row-date"><time datetime="{{date_iso}}">{{date}}</time></p>
<h1>{{title}}</h1>
{{#summary}}
<p class="lead">{{summary}}</p>
{{/summary}}
</header>
{{>picture}}
<div class="prose">
{{{text}}}
</div>
{{#projects.count}}
<section aria-labelledby="page_projects">
<h2 id="page_projects">{{words.news_projects}}</h2>
<ul class="rows">
{{#projects}}
{{>project-row}}
{{/projects}}
</ul>
</section>
{{/projects.count}}
</article>
{{/main}}
{{/layout}}

"""#),
ThemeFile("news.html", text: #"""
{{<layout}}
{{$main}}
<div class="list">
<header class="intro">
<h1>{{title}}</h1>
</header>
<div class="results">
<h2 class="visually-hidden">{{words.list}}</h2>
<ul class="rows">
{{#news}}
{{>news-row}}
{{/news}}
</ul>
{{>paging}}
</div>
</div>
{{/main}}
{{/layout}}

"""#),
ThemeFile("not-found.html", text: #"""
{{<layout}}
{{$main}}
<div class="page">
<header class="intro">
<p class="over">404</p>
<h1>{{words.not_found}}</h1>
<p class="lead">{{words.not_found_lead}}</p>
</header>
<ul class="ways">
{{#navigation}}
<li><a href="{{address}}">{{title}}</a></li>
{{/navigation}}
</ul>
{{#publisher}}
{{#email}}
<p>{{words.not_found_help}} <a href="{{email_address}}">{{email}}</a></p>
{{/email}}
{{/publisher}}
</div>
{{/main}}
{{/layout}}

"""#),
ThemeFile("page.html", text: #"""
{{<layout}}
{{$main}}
<article class="page">
<header class="intro">
{{>crumbs}}
<h1>{{title}}</h1>
{{#summary}}
<p class="lead">{{summary}}</p>
{{/summary}}
</header>
{{>toc}}
<div class="prose">
{{{text}}}
</div>
{{#updated}}
<p class="end-note">{{words.updated}} <time datetime="{{updated_iso}}">{{updated}}</time></p>
{{/updated}}
</article>
{{/main}}
{{/layout}}

"""#),
ThemeFile("partials/crumbs.html", text: #"""
{{#crumbs.count}}
<nav class="crumbs" aria-label="{{words.crumbs}}">
<ol>
{{#crumbs}}
<li><a href="{{address}}">{{title}}</a></li>
{{/crumbs}}
</ol>
</nav>
{{/crumbs.count}}

"""#),
ThemeFile("partials/files.html", text: #"""
<ul class="files">
{{#documents}}
<li>{{#address}}<a href="{{address}}">{{title}}</a>{{/address}}{{^address}}<span>{{title}}</span>{{/address}}{{#kind}} <span class="file-note">{{kind}}</span>{{/kind}}</li>
{{/documents}}
</ul>

"""#),
ThemeFile("partials/filters.html", text: #"""
{{#facets.count}}
<details class="filters">
<summary><h2>{{words.filter}}</h2></summary>
<div class="filters-in">
{{#facets}}
<section>
<h3>{{title}}</h3>
<ul>
{{#values}}
<li><a href="{{address}}"{{#current}} aria-current="page"{{/current}}>{{title}}</a> <span class="count">{{count}}</span></li>
{{/values}}
</ul>
</section>
{{/facets}}
</div>
</details>
{{/facets.count}}

"""#),
ThemeFile("partials/footer.html", text: ##"""
<footer class="foot">
<div class="foot-in">
<nav class="foot-nav" id="page_menu" aria-label="{{words.navigation_foot}}">
<h2>{{words.menu}}</h2>
<ul>
{{#navigation}}
<li><a href="{{address}}"{{#current}} aria-current="{{current}}"{{/current}}>{{title}}</a></li>
{{/navigation}}
</ul>
</nav>
{{#publisher}}
<div class="foot-who">
<h2>{{words.contact}}</h2>
<p class="foot-name">{{#url}}<a href="{{url}}">{{name}}</a>{{/url}}{{^url}}{{name}}{{/url}}</p>
<ul class="plain">
{{#address}}
<li>{{address}}</li>
{{/address}}
{{#ico}}
<li>{{words.ico}} {{ico}}</li>
{{/ico}}
{{#phone}}
<li><a href="{{phone_address}}">{{phone}}</a></li>
{{/phone}}
{{#email}}
<li><a href="{{email_address}}">{{email}}</a></li>
{{/email}}
{{#data_box}}
<li>{{words.data_box}} {{data_box}}</li>
{{/data_box}}
</ul>
</div>
{{/publisher}}
<div class="foot-text">
{{{footer}}}
{{#funds}}
<p>{{funds}}</p>
{{/funds}}
</div>
{{#logos.count}}
<ul class="logos" aria-label="{{words.logos}}">
{{#logos}}
<li>{{#url}}<a href="{{url}}">{{/url}}<img src="{{src}}" alt="{{alt}}"{{#width}} width="{{width}}"{{/width}}{{#height}} height="{{height}}"{{/height}}>{{#url}}</a>{{/url}}</li>
{{/logos}}
</ul>
{{/logos.count}}
<p class="top-link"><a href="#page_main">{{words.to_top}}</a></p>
<p class="print-only print-foot">{{page_address}} · {{day}}</p>
</div>
</footer>

"""##),
ThemeFile("partials/layout.html", text: ##"""
<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{page_title}}</title>
{{#description}}
<meta name="description" content="{{description}}">
{{/description}}
{{$head}}{{/head}}
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
{{#canonical}}
<link rel="canonical" href="{{canonical}}">
{{/canonical}}
<link rel="preload" href="{{lockup_font}}" as="font" type="font/woff2" crossorigin="anonymous">
{{#style_sheets}}
<link rel="stylesheet" href="{{address}}">
{{/style_sheets}}
<link rel="icon" href="{{favicon}}" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#page_main">{{words.skip}}</a>
<header class="top">
<div class="top-in">
<div class="top-eu">
{{{publicity}}}
</div>
<p class="site-name"><a href="{{home}}"{{#is_home}} aria-current="page"{{/is_home}}>{{#logo}}<img src="{{src}}" alt="{{alt}}"{{#width}} width="{{width}}"{{/width}}{{#height}} height="{{height}}"{{/height}}>{{/logo}}<span>{{site_title}}</span></a></p>
<p class="to-menu"><a href="#page_menu">{{words.menu}}</a></p>
<nav class="top-nav" aria-label="{{words.navigation}}">
<ul>
{{#navigation}}
<li><a href="{{address}}"{{#current}} aria-current="{{current}}"{{/current}}>{{title}}</a></li>
{{/navigation}}
</ul>
</nav>
</div>
</header>
<main id="page_main" tabindex="-1">
{{$main}}{{/main}}
</main>
{{>footer}}
</body>
</html>

"""##),
ThemeFile("partials/news-row.html", text: #"""
<li class="row">
<div class="row-text">
<p class="row-date"><time datetime="{{date_iso}}">{{date}}</time></p>
<h3><a href="{{address}}">{{title}}</a></h3>
{{#summary}}
<p>{{summary}}</p>
{{/summary}}
</div>
</li>

"""#),
ThemeFile("partials/paging.html", text: #"""
{{#paging}}
<nav class="paging" aria-label="{{words.paging}}">
<p class="paging-where">{{where}}</p>
<ul>
{{#previous}}
<li><a href="{{previous}}" rel="prev">{{words.previous}}</a></li>
{{/previous}}
{{#pages}}
<li>{{#current}}<span aria-current="page"><span class="visually-hidden">{{words.page}} </span>{{number}}</span>{{/current}}{{#gap}}<span class="paging-gap">…</span>{{/gap}}{{#address}}<a href="{{address}}"><span class="visually-hidden">{{words.page}} </span>{{number}}</a>{{/address}}</li>
{{/pages}}
{{#next}}
<li><a href="{{next}}" rel="next">{{words.next}}</a></li>
{{/next}}
</ul>
</nav>
{{/paging}}

"""#),
ThemeFile("partials/picture.html", text: #"""
{{#image}}
<figure class="picture">
<img src="{{src}}" alt="{{alt}}"{{#width}} width="{{width}}"{{/width}}{{#height}} height="{{height}}"{{/height}} decoding="async">
{{#credit}}
<figcaption>{{credit}}</figcaption>
{{/credit}}
</figure>
{{/image}}

"""#),
ThemeFile("partials/project-row.html", text: #"""
<li class="row">
<div class="row-text">
<h3><a href="{{address}}">{{title}}</a></h3>
<p class="row-meta">{{#state_word}}<span class="state state-{{state}}">{{state_word}}</span>{{/state_word}}{{#period}} <span>{{period}}</span>{{/period}}{{#place}} <span>{{place}}</span>{{/place}}{{#programme}} <span>{{programme}}</span>{{/programme}}</p>
{{#services_line}}
<p class="row-services">{{services_line}}</p>
{{/services_line}}
{{^services_line}}
{{#summary}}
<p class="row-services">{{summary}}</p>
{{/summary}}
{{/services_line}}
</div>
{{#amount}}
<p class="row-amount"><span class="row-amount-label">{{words.total_cost}}</span> {{amount}}</p>
{{/amount}}
</li>

"""#),
ThemeFile("partials/series-strip.html", text: #"""
{{#series_projects.count}}
<ol class="strip">
{{#series_projects}}
<li>{{#current}}<span class="strip-in" aria-current="page"><span class="strip-number">{{number}}</span> <span class="strip-years">{{years}}</span></span>{{/current}}{{^current}}<a class="strip-in" href="{{address}}"><span class="strip-number">{{number}}</span> <span class="strip-years">{{years}}</span> <span class="visually-hidden">{{title}}</span></a>{{/current}}</li>
{{/series_projects}}
</ol>
{{/series_projects.count}}

"""#),
ThemeFile("partials/state.html", text: #"""
{{#state}}<span class="state state-{{state}}">{{state_word}}</span>{{#state_detail}} <span class="state-detail">{{state_detail}}</span>{{/state_detail}}{{/state}}

"""#),
ThemeFile("partials/toc.html", text: #"""
{{#toc.count}}
<details class="toc">
<summary>{{words.on_this_page}}</summary>
<ol>
{{#toc}}
<li><a href="{{address}}">{{title}}</a></li>
{{/toc}}
</ol>
</details>
{{/toc.count}}

"""#),
ThemeFile("poster.html", text: ##"""
<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{page_title}}</title>
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
{{#canonical}}
<link rel="canonical" href="{{canonical}}">
{{/canonical}}
<link rel="preload" href="{{lockup_font}}" as="font" type="font/woff2" crossorigin="anonymous">
{{#style_sheets}}
<link rel="stylesheet" href="{{address}}">
{{/style_sheets}}
<link rel="icon" href="{{favicon}}" type="image/svg+xml">
</head>
<body>
<span class="lying" id="{{wide_id}}"></span>
<header class="bar">
<p class="back"><a href="{{project_address}}">{{words.poster_back}}</a></p>
<nav aria-label="{{words.poster_shape}}">
<ul>
<li class="to-tall"><a href="#poster_sheet">{{words.poster_tall}}</a></li>
<li class="to-wide"><a href="{{wide_address}}">{{words.poster_wide}}</a></li>
</ul>
</nav>
<p class="how">{{words.poster_how}}</p>
</header>
<main class="sheet" id="poster_sheet">
{{{publicity}}}
<div class="poster">
<div class="say">
<h1 class="title tall-{{title_tall}} wide-{{title_wide}}">{{project_title}}</h1>
{{#aim}}
<p class="aim tall-{{aim_tall}} wide-{{aim_wide}}">{{aim}}</p>
{{/aim}}
</div>
{{#support}}
<p class="support tall-{{support_tall}} wide-{{support_wide}}">{{support}}</p>
{{/support}}
<div class="side">
{{#facts.count}}
<dl class="facts tall-{{facts_tall}} wide-{{facts_wide}}">
{{#facts}}
<div><dt>{{label}}</dt><dd>{{{value}}}</dd></div>
{{/facts}}
</dl>
{{/facts.count}}
{{#qr}}
<div class="more">
<p class="more-words">{{words.poster_more}}</p>
{{{qr}}}
<p class="more-address">{{{address_words}}}</p>
</div>
{{/qr}}
</div>
</div>
</main>
</body>
</html>

"""##),
ThemeFile("project.html", text: #"""
{{<layout}}
{{$main}}
<article class="project">
<header class="intro">
{{>crumbs}}
{{#state}}
<p class="state-line">{{>state}}</p>
{{/state}}
<h1>{{title}}</h1>
{{#short_title}}
<p class="short-title">{{short_title}}</p>
{{/short_title}}
{{#summary}}
<p class="lead">{{summary}}</p>
{{/summary}}
</header>
<div class="glance">
{{#help}}
<section class="help" aria-labelledby="page_help">
<h2 id="page_help">{{words.help}}</h2>
{{#places_address}}
<p><a href="{{places_address}}">{{words.help_places}}</a></p>
{{/places_address}}
{{#phone}}
<p><a class="button" href="{{phone_address}}">{{words.call}} {{phone}}</a></p>
{{/phone}}
</section>
{{/help}}
{{#facts.count}}
<section class="facts" aria-labelledby="page_facts">
<h2 id="page_facts">{{words.facts}}</h2>
<dl>
{{#facts}}
<div><dt>{{label}}</dt><dd>{{{value}}}</dd></div>
{{/facts}}
</dl>
</section>
{{/facts.count}}
{{#time_line}}
<figure class="time-line">
{{{time_line}}}
<figcaption>{{time_words}}{{#dates_note}} {{dates_note}}{{/dates_note}}</figcaption>
</figure>
{{/time_line}}
{{>toc}}
</div>
<div class="body">
{{>picture}}
{{#intro}}
<div class="prose">
{{{intro}}}
</div>
{{/intro}}
{{#sections.target_groups}}
<section>
<h2 id="{{id}}">{{heading}}</h2>
{{#target_groups.count}}
<ul class="plain-list">
{{#target_groups}}
<li>{{#address}}<a href="{{address}}">{{title}}</a>{{/address}}{{^address}}{{title}}{{/address}}</li>
{{/target_groups}}
</ul>
{{/target_groups.count}}
{{#target_groups_text}}
<div class="prose">
{{{target_groups_text}}}
</div>
{{/target_groups_text}}
</section>
{{/sections.target_groups}}
{{#sections.services}}
<section>
<h2 id="{{id}}">{{heading}}</h2>
{{#service_forms}}
<p>{{service_forms}}</p>
{{/service_forms}}
{{#services.count}}
<ul class="services">
{{#services}}
<li>
<p class="service-name">{{#address}}<a href="{{address}}">{{title}}</a>{{/address}}{{^address}}{{title}}{{/address}}{{#note}} <span class="note">{{note}}</span>{{/note}}</p>
{{#meaning}}
<p>{{meaning}}</p>
{{/meaning}}
{{#section}}
<p class="law">{{section}}</p>
{{/section}}
</li>
{{/services}}
</ul>
{{/services.count}}
{{#services_text}}
<div class="prose">
{{{services_text}}}
</div>
{{/services_text}}
</section>
{{/sections.services}}
{{#sections.supported_services}}
<section>
<h2 id="{{id}}">{{heading}}</h2>
<div class="places">
{{#places}}
<section class="place">
<h3>{{place}}</h3>
<ul>
{{#supported_services}}
<li>
<p class="service-name">{{title}}{{#form}} <span class="note">{{form}}</span>{{/form}}</p>
{{#provider}}
<p>{{provider}}</p>
{{/provider}}
{{#address}}
<p>{{address}}</p>
{{/address}}
{{#note}}
<p>{{note}}</p>
{{/note}}
{{#has_ways}}
<p class="ways-line">{{#phone}}<a href="{{phone_address}}">{{phone}}</a> {{/phone}}{{#email}}<a href="{{email_address}}">{{email}}</a> {{/email}}{{#url}}<a href="{{url}}">{{url_words}}</a>{{/url}}</p>
{{/has_ways}}
{{#registry_id}}
<p class="law">{{words.registry_id}} {{registry_id}}</p>
{{/registry_id}}
</li>
{{/supported_services}}
</ul>
</section>
{{/places}}
</div>
</section>
{{/sections.supported_services}}
{{#sections.goals}}
<section>
<h2 id="{{id}}">{{heading}}</h2>
<div class="prose">
{{{goals}}}
</div>
</section>
{{/sections.goals}}
{{#sections.activities}}
<section>
<h2 id="{{id}}">{{heading}}</h2>
{{#activities_text}}
<div class="prose">
{{{activities_text}}}
</div>
{{/activities_text}}
{{#activities}}
{{#title}}
<h3>{{title}}</h3>
{{/title}}
{{#text}}
<div class="prose">
{{{text}}}
</div>
{{/text}}
{{/activities}}
</section>
{{/sections.activities}}
{{#sections.results}}
<section>
<h2 id="{{id}}">{{heading}}</h2>
{{#figures.count}}
<ul class="figures">
{{#figures}}
<li>
<p class="figure-value">{{value}}</p>
{{#bar}}
{{{bar}}}
{{/bar}}
<p class="figure-label">{{label}}{{#as_of}} <span class="note">{{as_of}}</span>{{/as_of}}</p>
</li>
{{/figures}}
</ul>
{{/figures.count}}
{{#results}}
<div class="prose">
{{{results}}}
</div>
{{/results}}
{{#no_results}}
<p class="absent">{{no_results}}</p>
{{/no_results}}
{{#indicators.count}}
<details class="more-data">
<summary>{{words.indicators}}</summary>
<div class="table-scroll" role="region" tabindex="0" aria-label="{{words.indicators}}">
<table>
<thead>
<tr><th scope="col">{{words.indicator}}</th><th scope="col" class="align-right">{{words.target}}</th><th scope="col" class="align-right">{{words.achieved}}</th><th scope="col">{{words.as_of}}</th></tr>
</thead>
<tbody>
{{#indicators}}
<tr><th scope="row">{{name}}{{#code}} <span class="note">{{code}}</span>{{/code}}</th><td class="align-right">{{target}}</td><td class="align-right">{{achieved}}</td><td>{{as_of}}</td></tr>
{{/indicators}}
</tbody>
</table>
</div>
</details>
{{/indicators.count}}
</section>
{{/sections.results}}
{{#text}}
<div class="prose">
{{{text}}}
</div>
{{/text}}
{{#sections.money}}
<section>
<h2 id="{{id}}">{{heading}}</h2>
{{#money}}
{{#sentence}}
<p>{{sentence}}</p>
{{/sentence}}
{{#bar}}
{{{bar}}}
{{/bar}}
{{#sources.count}}
<div class="table-scroll" role="region" tabindex="0" aria-label="{{heading}}">
<table>
<thead>
<tr><th scope="col">{{words.source}}</th><th scope="col" class="align-right">{{words.amount}}</th><th scope="col" class="align-right">{{words.share}}</th></tr>
</thead>
<tbody>
{{#sources}}
<tr><th scope="row">{{{key}}}{{name}}</th><td class="align-right">{{amount}}</td><td class="align-right">{{share}}</td></tr>
{{/sources}}
</tbody>
{{#total}}
<tfoot>
<tr><th scope="row">{{total_words}}</th><td class="align-right">{{total}}</td><td></td></tr>
</tfoot>
{{/total}}
</table>
</div>
{{/sources.count}}
{{#note}}
<p class="note">{{note}}</p>
{{/note}}
{{/money}}
</section>
{{/sections.money}}
{{#sections.team}}
<section>
<h2 id="{{id}}">{{heading}}</h2>
<ul class="team">
{{#team}}
<li>
<p class="service-name">{{role}}{{#name}} <span class="team-name">{{name}}</span>{{/name}}</p>
{{#details}}
<p class="note">{{details}}</p>
{{/details}}
{{#text}}
<p>{{text}}</p>
{{/text}}
</li>
{{/team}}
</ul>
</section>
{{/sections.team}}
{{#sections.documents}}
<section>
<h2 id="{{id}}">{{heading}}</h2>
{{#outputs.count}}
<ul class="team">
{{#outputs}}
<li>
<p class="service-name">{{#address}}<a href="{{address}}">{{title}}</a>{{/address}}{{^address}}{{title}}{{/address}}{{#kind}} <span class="file-note">{{kind}}</span>{{/kind}}</p>
{{#text}}
<p>{{text}}</p>
{{/text}}
</li>
{{/outputs}}
</ul>
{{/outputs.count}}
{{#documents.count}}
{{>files}}
{{/documents.count}}
</section>
{{/sections.documents}}
{{#sections.background}}
<section>
<h2 id="{{id}}">{{heading}}</h2>
{{#background}}
<h3>{{title}}</h3>
<ul class="plain-list">
{{#items}}
<li>{{#over}}<span class="item-over">{{over}}</span> {{/over}}{{#address}}<a href="{{address}}">{{title}}</a>{{/address}}{{^address}}{{title}}{{/address}}{{#note}} <span class="note">{{note}}</span>{{/note}}{{#archived}} (<a href="{{archived}}">{{words.archived}}</a>){{/archived}}</li>
{{/items}}
</ul>
{{/background}}
</section>
{{/sections.background}}
{{#sections.contacts}}
<section>
<h2 id="{{id}}">{{heading}}</h2>
<ul class="contacts">
{{#contacts}}
<li>
{{#name}}
<p class="service-name">{{name}}</p>
{{/name}}
{{#role}}
<p class="note">{{role}}</p>
{{/role}}
{{#organisation}}
<p>{{organisation}}</p>
{{/organisation}}
{{#has_ways}}
<p class="ways-line">{{#phone}}<a href="{{phone_address}}">{{phone}}</a> {{/phone}}{{#email}}<a href="{{email_address}}">{{email}}</a>{{/email}}</p>
{{/has_ways}}
</li>
{{/contacts}}
</ul>
</section>
{{/sections.contacts}}
{{#footnotes}}
<div class="prose">
{{{footnotes}}}
</div>
{{/footnotes}}
{{#series_address}}
<section aria-labelledby="page_series">
<h2 id="page_series">{{words.series}}</h2>
<p><a href="{{series_address}}">{{series_title}}</a></p>
{{>series-strip}}
</section>
{{/series_address}}
{{#others.count}}
<section aria-labelledby="page_others">
<h2 id="page_others">{{others_heading}}</h2>
<ul class="rows rows-small">
{{#others}}
{{>project-row}}
{{/others}}
</ul>
</section>
{{/others.count}}
<footer class="closing">
{{#closing}}
<p>{{{closing}}}</p>
{{/closing}}
<ul class="plain foot-links">
{{#poster_address}}
<li><a href="{{poster_address}}">{{words.print_poster}}</a></li>
{{/poster_address}}
{{#publicity_address}}
<li><a href="{{publicity_address}}">{{words.publicity_elsewhere}}</a></li>
{{/publicity_address}}
{{#updated}}
<li>{{words.updated}} <time datetime="{{updated_iso}}">{{updated}}</time></li>
{{/updated}}
{{#report_address}}
<li><a href="{{report_address}}">{{words.report_mistake}}</a></li>
{{/report_address}}
</ul>
</footer>
</div>
</article>
{{/main}}
{{/layout}}

"""#),
ThemeFile("projects.html", text: #"""
{{<layout}}
{{$main}}
<div class="list">
<header class="intro">
<h1>{{title}} <span class="count">{{count}}</span></h1>
<p class="order">{{words.order}}</p>
</header>
{{>filters}}
<div class="results">
<h2 class="visually-hidden">{{words.list}}</h2>
{{#projects.count}}
<ul class="rows">
{{#projects}}
{{>project-row}}
{{/projects}}
</ul>
{{/projects.count}}
{{^projects.count}}
<p class="absent">{{words.no_projects}}</p>
{{/projects.count}}
{{>paging}}
</div>
</div>
{{/main}}
{{/layout}}

"""#),
ThemeFile("redirect.html", text: #"""
{{<layout}}
{{$head}}
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="{{refresh}}">
{{/head}}
{{$main}}
<div class="page">
<header class="intro">
<h1>{{words.moved}}</h1>
</header>
<p class="lead">{{words.moved_lead}}</p>
<p><a class="button" href="{{target}}">{{target_title}}</a></p>
</div>
{{/main}}
{{/layout}}

"""#),
ThemeFile("series.html", text: #"""
{{<layout}}
{{$main}}
<div class="list">
<header class="intro">
{{>crumbs}}
<p class="over">{{words.series}}</p>
<h1>{{title}}</h1>
<p class="lead">{{lead}}</p>
{{>series-strip}}
</header>
<div class="results">
<h2 class="visually-hidden">{{words.list}}</h2>
<ul class="rows">
{{#projects}}
{{>project-row}}
{{/projects}}
</ul>
</div>
</div>
{{/main}}
{{/layout}}

"""#),
    ]
}
