// swift-format-ignore-file
// Made from templates/ by `make theme`: change it there. A test fails while the two differ.

/// The theme that is compiled into the program, for sites without `templates/`.
package enum DefaultTheme {
    /// All files of the theme, sorted by path.
    package static let files: [ThemeFile] = [
ThemeFile("accessibility.html", text: #"""
{{<layout}}
{{$main}}
<article class="page">
<header class="intro">
<h1>{{title}}</h1>
<p class="lead">{{commitment}}</p>
</header>
<div class="prose">
{{#conformance}}
<h2>{{words.access_state}}</h2>
<p>{{conformance}}</p>
{{/conformance}}
{{#exceptions.count}}
<h2>{{words.access_exceptions}}</h2>
<ul>
{{#exceptions}}
<li>{{text}}</li>
{{/exceptions}}
</ul>
{{/exceptions.count}}
{{#has_preparation}}
<h2>{{words.access_prepared}}</h2>
<ul>
{{#prepared}}
<li>{{words.access_prepared_on}} <time datetime="{{prepared_iso}}">{{prepared}}</time></li>
{{/prepared}}
{{#method}}
<li>{{words.access_method}} {{method}}</li>
{{/method}}
{{#reviewed}}
<li>{{words.access_reviewed_on}} <time datetime="{{reviewed_iso}}">{{reviewed}}</time></li>
{{/reviewed}}
</ul>
{{/has_preparation}}
{{#has_contact}}
<h2>{{words.access_feedback}}</h2>
<p>{{words.access_feedback_lead}}</p>
<ul>
{{#email}}
<li><a href="{{email_address}}">{{email}}</a></li>
{{/email}}
{{#phone}}
<li><a href="{{phone_address}}">{{phone}}</a></li>
{{/phone}}
{{#publisher}}
{{#address}}
<li>{{name}}, {{address}}</li>
{{/address}}
{{/publisher}}
</ul>
{{/has_contact}}
<h2>{{words.access_enforcement}}</h2>
<p>{{words.access_enforcement_lead}} <a href="https://www.dia.gov.cz/">www.dia.gov.cz</a></p>
</div>
</article>
{{/main}}
{{/layout}}

"""#),
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
ThemeFile("assets/lockup.woff2", base64: "d09GMgABAAAAAB+AAA4AAAAARVQAAB8nAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGoEAG4RqHIEGBmAAgiQRCArzcNx4ATYCJAOEBguCCAAEIAWDTAcgG983IwP1mtXySRTlahMX/yGBGzLwNdSXqBBVYvF092S12et3xlq9LWJfK6CgiNct9VL9/vs9mRKO4akjNPZJLs//s9+3fe77M4jYC4VGFq2wuurqqtlKJ8TpmFYyVdO/w9M2/x1wHFwDB20DKgomBhZt55zMKcPMpbpKF9E/l/2rFvm3X7kMZMhtOSeIraPKlnfSIjUQze14l+ua8ZdMY4pBmTCkXwOAH+wf1GlJ/5v0o20dQVo+pML4wIb0PBzR+ETuGq+SZbjjsNPkqA2W2Y7Hh/Xh/+ee8Vhzf70IsjC6wWi07GC7h/5DMlRjtZmAC5X/v87XVc+yfwCV4tQTBZ2xwxgYMyxd27XDovtMT0/61pc/2fo6MRXsz/ZnhWQIEviXAKeezCVagXDEfWnGZljn7l2GUyRS8xjsN6ehkQL+DG9QCUYYIQ5xCA8/lL302M/fq7Cxv5zEOjhkTLV3TAhgMWAHoHBBqkCqeUBatYK0awfp1AUyYDIWEkzGV5BwyVhbAl69OaBwbQIqhRN0rcYAVKiHCN4LBNxStUis/Qf3hLxy8p+QOAC/TwmXz64JT5xVlHUjnvhP3JCNmQyDJrlrvZZypnWeLdVP+5+pACwYwit1fBxfDQwY909os6v2bag7hWkcSZfrtsE5Y5p9n8GpjwdETEJByY8/tWAhQhkYxUqUxMEpTaYslQaw0BQnB1FyLH4cmz/HoeZgwZQL8iMMmUMYOZ5YysdS/uVHpRUOlcVBKjnIgJEHIlGE/3woENdiM3ZtyFAouLgJGAQ7bkFcL+dNEJZ5KnGfgFnGPbPigQce5oTjufUMl4xzoeJ0/3rr6ec7rgc/vQEoznrl4t1tHA0SM28cDMdQ8RdkMjajBJOWWJyJWJJ/EIvQQMwIAt3jnFJmEV/3etVk0tNZkC+59G1Yhx9mcXHLHM5UYB55qA7/enKa77i1rkz/wHA9whG0Yg8A8rIlgJHc0dGAVlNo4Tihye5K4ejTqxUsQYUBG53xqS9974bb7vnTvx556U0oSJm0lMeVurRm8igaN4ybx639DnPuBglh4XotOKRIaspSk/FpyaTXr5/9s2/1zb7Rl/vr3i3etpdundp41HOpVC6ThRRPMf0//VVV8bRUEBNyT6jbMsuDdpllrrZddaPt2kVt87tzjsAxzT9jshaYOhtLx2BH0iXHx7rHZA2GTfowaXrkzILWGRI1dRkpLixWyCx4tFhK7/P2xqpkuJVqkhLG5npCpfahcNzn+1+JDMtA8UgdEequSpmUHN+e5i7HcTMZlEFGZCcYyyrzUrAI0sufCMOUZgI3ZbjUnjQcx8MJjTEpPMVYWZkUF6CiUByVkjJpfQnukPZLcY9MgOICd6Aq4SXIGEoFOCnKchYYYqPeLsuSmuqdRPPo2x65EaA0IdElrXULEmFD4OXPxFBhTNQ8iCWlIRx3y1jgadpol5VcNXUmBVx4ZAJpVggCYKiwHHOAKLV8J/R0raQk7k/ukyiCNFUrb7kQbDXXEQIDuaChQHzcC9/MARIDWXTBBOA0CB/hD0TLmqWlGqR+L1PtBXkGUmpjhpgGGTNzP7pvo5x69MzHOlpTuI5gHSXgho2M68CZYRkwD9/+c2UYBWCe2ZHO65j4/tbwMe7zCSlYH4zFEi7Hid/Fx41JQKm0UzQT8fz6ssVuUiHbng0EKjK83AROfEbFWdlMnvj/gSHVdN00SjI5EEuzIzyTIb6nRm0vU8DsiinDXQ4LS9BMBmJPYlxqhAJUCmwQJIzs9dE9XeMMWBBoIFAbqOTYJ2clK+c4vsZtyNviVr7TgnRp48gECs915s8xthAcp4STDLZTSCvfM5dgd5w+BgxOO6Zz0eoee2r4Z+8I53hdx7ylKtv+lbLJJOh53D8/FEQbnEKZADosJ3Z0+XFjErsO+aLncsM9vkB2h8Ej5U/rEeHOps09G2mPpxwfmDAtTojiK5Ju0Ra7VGvHQCJIhHC8TOr7VH3KBPmxLzBz6D2s8PLf7kTnHrfDp49llY44EA5RFWkGfAVshE1htqLJHjPCsfI0pQzvvuCNzrxHX+FFsCkoMGMp+NGk4g9f9aSLBo7L8vK4P018LyzbNPYJw/nXPtirqKEFPKQTYiLY5xJ1A3cz3DjgHHhsPJEKq4sk16vEXFRHfG+3F+6KQI8U3KeZKYEXh7lU5Oc7+pTXJKoUE5WwbnIzhlrYMAPGEiNziZn3j8zZ1HAL28nKjVdSBItPrF9sshwmb4AKFd1MET+GwzVT7SAK4OsmpIDCjEAB8BAW+bNr8mYLaPIEMjUIhYvfJwUQr7kUHSkT9Igue0AefWkSvLZ3bKAsKUxJ7RjSPgPoZmlT/D8yD3YJBLL8bmcwJiqjlBWSQ6rZqeZRAIqlsQMkQaRX41ooKZkMnlQiHjwM8n/pmc7vCy8ACi4fuuqupwtxO1DcfYLFyn8BfYr0iP2HrWv6q6edVj4dFsHc3gF2QEIXZTAm23s6WdirGRdY9IKNXT2h7pU77YIsu4q7fGHA844w3iFLnXfz4Gg6Y1/b/wlFg3Qul/jkSl7SMmSbZVA3wtCUtLF4MGA1Jd4UyznKZ8kKpUBx8nOnlzQtY61n7VaosDOpPY/0NNVi1I9SMFjT81TN8lcrWYBr5oWU6ESl4taQWdE+V0Zl17yYTkP2e4u211mtP2qPephQ7w2md7lAbUobSADidhMJLuJhVz4Az4zYwBec2+ZRpukiPY0cOT3zhoe8r4ACsbRrtaZ37vzY++yjaWv5hU029sQDFPWq69ZaOQ7f2Dng7NZfFX+iHdD8xMgMortc6ymm6bm3vGaIivYOkj9YOaUI0CDok5U3HzcnXLnww765lqTK1BZT70nLxzS1qTKyDIOgCbuFYaNil/p2TG3rvDGZFRVmEo0DMluubqNbLoCRqNDh8d33ePsMt9NCdlzVvFZDe6Fn2PL6blOWDeybmoGtw6PEzs/oZgiQ8gLcJisoRy1LaEx2W5BPtQz0qWIyynASqCWSxd3tL2fFVgfPpiFtmfmy50TRVk8ECHoN3hIbMa9UjeyKQ9rVMtRz55TCvUfhOBzgkKOULWKGF2syQJGsXZYwgZgN08E4geRbxeJ2iru1wIZiHCHGpOxdf/SFjzoi3NT8rpTvOCoAYxxPmWH3EgDmwyd2jIhcrXzK5ykiJY/o7Q19jNkadkIzO6p46oSAT3Rke9KlsVABKspwwcmtcSmdh5D13VyqQSu49WJQKRVsnXHgUL0B0mgJNpdKYzSzJXwAFVlPJI5bWx/qWN3IlhqaQwbXBmMWyHKpnBh2VW5wnjqN4xovucgz20z72aWSU5n0+uWRvea2UnlENJDXKfpviRldzGY0BBcRWp1fB0oj/iEL5vwovFVJsrw3hxl8Y85FdVgV8iteaJztYMTHgqKk+XXCNHWVOYrLexRup4naKdGb6Ed182OW7y27mKzuMPFFbD22icXsox4ZAoRbCCzEpZ58vujRCYktWPAH8PK4P064X41VQDrlg6gAFrhx0XsJ7slEXZ4EuQIilIvRwOOOUSpUFsq/I1RoeZPE1UK8BxsUNpr5eG7JbpkGBZR9V9+2jlzuCMMkSkWFER/N/452AOUJV1kEn5jcG+m+DfAoRcoqyZ02xQMIkG7lawgfYmEOzl1JlQtAVsYJzY6H0nPlLvIWK4FLVLkj9mteDOF87frYESuCrEyOaspN4eyOOxMelxW3N1CKg+PYYxFEtwlesRvKskK8bM/VxUvnXShKcOkDoiV3ZE9XY+uhM96I0JQrqfx3kZz+C+HipXR5Exkecv1t5oCFRBFyLQxunA/Jo2RfmaPADZSpwWt+r69Webed2FU8n8c7JjvYLZ0DBXQgu0AlPM9+otH7wU8LCGQ3l9zSrYAGDB25QKQvw0HshVT7VjnZxm5m9AEHLkuYiwRzLztJAtLV7ky18vzFxp0TYfGRZfTSf+qQzqoyBV450rx5J3LucVhKCDAjLcxSk3SoNxaSap4fNTbfEGyXH4Eaqxu/4rYwYoHRDAi73/CbGbYwkol6Kip7QpKkWpC/Q7o02s11MovJDfk3I4f1YPGS9ZiVumuQ9WuD45d454H3v+9PD819dHaIbaTSVyHYS/EP7FDVVWWHB6RYx0eHWELSPZANKq+3J29qisuQLLlrsKRVOPShBZ6OKp/QLFOZlZyaEl0VlxSVGRisudBcZ47LrRb0CywZ32DIEXMXzruJ5fIO8GQMrhi9xyqvrZ0scZz3hygiHCDfeYngOfYJeZ6cb1e6ik8nmmd3r3ThBE2M2VcxvPnqkpJreROuANXz1f+Ul/Z4jN7kZanHIw9RREm6OoVTcKJU3NEd5OunBTUdYVazPqpqSghJwGnZKl5og/OaTU6P95LiIIW85y3C798QFMmEagFo7xTfY+RpMpWfSvEeKF6t23tMJs8Tj3zDFuDFoP77hKqKxKSKOnN8XXliXEn96LriOZ251cOLqoonjpQVTB0CH6X+o6nYSzD+uB1GUBuMBTDE8QrNP9pMMaV5ngC5AP93JhtNgLJ1nnFnr4JJeYC2FKcrYR+vNNbUaaxv2XD9rG3/dCZZAp0qR3LAo7mrYM5UmLN1f8KoX4Q9ycC0TG4sLyjrGv8BzQIf79X/HaqXLe2c9lu4ObBm0dRayopTQxT7GKaOKIyWib9+rSAviCHue1ykfKR2b/PnryzKMHnwyVKUpMVjcsFUt8dJ9vLsvKOowO2YT8yjDbxuopYWCY5IbVgdf5hRSpTeS/kO/meUjDspI/pu3FlwfZMTntrIw48/2pzPqR3+jSe0Jr72KQ6o3Do1zxfrRIPiPkwRjFEro61Q/idvBBK6qnQ5mH/BZPNEBurLYhLyikyya6N3ixkhd4Y0cFwxW7IpPLzXN7W3ypzXOZQ7tmmGp3rDx+5wCszZhNWh4spnV2LvNp7+ASW9eeX/nNZww5FjqgtzpbSM92oQiqvFwRbfrbXGxLo0W4TdGSnOsfc4nMBsn+wsjE5PjyZjL03uW/m3bdkh7w+9FX7e2PbZn/uv2nFjNare6+sVq8xLDhcIwNyvo+zWqJCIquxIQ6EuMaVt8tJ894T8FNv8Sf2ZikpfgVyI/dGhyupxxGZBBd/e71icgZeWpxXNbAatS6W/yBVtSimQKqcrfcfmBAM1w4xC/3rkce1fqjIIH6ASehOPJtVc+U5TDEvSeMgfaIFriao6Ad+BmzRNG3npQkEA+iuf3Mb1EyDP0QJLZ2GRX6wgg13NXrnd1G2Ks7E33mLBPS3ZcwOHu6SWO6GTBLQX+gRcKzI0JWXEmM2mTG8lbx/jHZZp0Udd13uhb/mVHHmKKznGGJa1zxKj4ezMTDOVD1d5sAwOX2yxslikvGfXLykuPlkVeChK65phfowLA8CKsYb5gdB3jSqh2LC+TWtyjSxw96ze3e113BpXMS+VoFVYYOGRdxKnbGzJakfdzOLF3x0D13gLos7UFrnWuZtHFzUGhPcmFS+3uqYVWDWd6RX90TkxA6iAsYrOFdWMhYXscmg7tueT3wIaUD4zEXCt1kdaQrl3HvX/ajmMMexkGoMVBKfbk9oEzks85CpyJ8MSz1PFnbx4e0hIykVeBRPTjKM89BUn2axlzMlTNQ9vTT6yMg5Xqh82KGgRfN/SKzqCAQvNAKSW1hXb6iPNAYdcxz6YpbKsLkCfI+RD1tCQzmoFm8f6aVa8ZaZNPm6kaDw1onqea9pqT/vMXZ7gUhnRLy60/OAajbQzbFqMT2ALBaM4w8D/Dp+VeIi9bMH3mrz+4/t6Rq+fBtf4y3y+6pfQNjIyI2PvGq+cYNI4ajNHQJTz8F+8Vn6hXYoRfIJYEtT1epX+izqDvAbzDJfWdiiwiuQ3q/LmwC96+FDGS7v/K59RjORCEAGkOZTZqXX7Mzjg2t3iTN74+Od34/L0lJCpJfz40yV+suzcmyhZGbSdmr89PJWizYIqSbBKIyc837QhDg7t4CAqIfLFonzC7GzqEdQL1WxxSfSJ64EW/hsOmekVYZWcWvPh1zRFT/pKZ52v4NOFQl7D4JwecK1IYpHOEN0ITZwmixtSh4nkFQ2Vy3GU7XtjqXn3a5neIS7cEbtd4OJUtnkzuLsl1uMm8HFnxgxje1AWl/fs1wGTa0cVQUtkv0mpenz3nW7J5h/GPxQF32NFfvy8V4XF3/kgpL/AwZExX3zb5W0y1q8es9YxJUaKu/gCWoD8QfTDcrB9asovrHABuFtw3jeps+4l8jCxh2FndbsPjqCRmG/IruhY1yWMyuzq8c/fs/y6aXDR9rhMb3ShIhTDGZRaE1Om9gGb0tt7D44rLF1S29CwrSqveebPB+p3f9g8vPvk5Fkf7Zk57/hmcFm8ySUrIhb5Fwx/Z9J+k/hVxVMynO5+i00pFHB6puw854jIsEZFgk32rODpNWPsZovl2LSujh2ufPfCg99+UeE7cqD+gxnnT8zs3bWvLyt3yeeY5vlRLlxmLXGn5wc9/QjBcGWlj78+T3HrARtsfjJmbpX11TBEEYtUhScrqq1t4Sn0MaoP5sA81yHNWZgTF9nlL2ITc2jJ5+5ztvFvOXOU+Bx5RgF+LzO+OOkVrVYyYn3NQ5kf4Resm9fzLDl1oDYn/skXOOpdEksxd+aO6DRyraF9RvtGq9PtAvznPvSA8M1C9UjlbFgoRW0Cvg8HXY+wT/iOCbwbsXMY5q1G2CaCFHKkJLoWE63BfUZC/SpB2N8Pu2bPbZ08buqkvwJK3rlUH1HnBOYNUFBen0xJbitzpQ9PPao4dOEwvC7GY0gGgWQM1sWC2bqFnsgI/Zh3zS9UlweLI2bShMy+YnTfpynXWdvKrqLJd19v8rh8j/oHNbioe7WOmHmsbJ+58g234etkNd2m+3tyP9o0Pqe0h+IdSS+0TTLmPRDzOedgXBCAjJIiJECAwWnSxjGLWr/6+ELNHENYg9+ACyf8MhvSZtYsW59w4LmIHLHvauf+zHnGOps0hrSDzLD63D1RgP+CAnt3rk+D+SWttqg6JK/Gbvn15E6w0nnSemnKpIo1jUhT6Y644B9s0hlZ+kP+bnth1hKBGECswGGOr1DFOZP8vdfSeROoc6Eex3khh1IpUItRBJuUB4kpLKF3ajSKW2M/HiylrxakEx3RrxzQMpSWIB0vqKbcD33S0SRHgu5fvJXgzWPzJYpR38BrTrNjd4Lmhia1ZCjGQ0TIv1cKT5K+yws3Ijx/QelLuwFszvxGuy8u2lhiyUhvNStGHhX84jvZTQnOsTAZh5dJv2ByTqZm1E/JqZ4xu9qQJxnggc+QnLq+gjHd84uypmLqLqFXlOBO3c7N3BBTWXR6SlOisrGBIuVlUaDjj3SbO8nnnmpVmMVuCDdUiYd4JtqkopEDbM4cWLiuQY5j+qRU/TzantXQlj2ua1ll9KrxRu9RwiMBcmeVQWDQhBEjlI84QRr8wVPE7v09FW8SJTlq4rwzM4Q9xbbcMUMVVYMTqyLzzcD+gTY7TiXSCZGP90w4K9TpIvYbPHB0+Ea2GcJOCK/xU2np3ahSOcEE4Jkwglq7++OdRi3+jdTx6xHhhfOyxsFRkDcUkh4cFZ9hNISlBeQFvLZopkYGZwYFBqVHBDcF+Ybk15nu04gbIi8TPmpkhEOYuqTx9W4Ll8VCilRyaQarlx1hjg6sXtFTn14eG2cemzDy+62dUuxm9g8TaqND7Trr+ApwulmSKqa4kosyO4ygDsybIRvrTKsM4U6t3hkLNsTXV1CMF158CsFrGmvU4s+JdImTHg0TzeZKBPmCOvC00WkFccCUn2xZwxeLLGK1hk8z/vi2E0xKDs8lXrAe6yG9g+NsD896pyCXkRrWdIBzJlL10VkZGbdPQ6QbtoVrZfFBTQyY8/zFas1Wk9wKsL+R+xLghhyQaDQmnYeUR28kM88vtsb1OUtMgVMJ/IulJX4IL4GWE2/9B9VShW16cdnzPPVAka8L2R+E/n9y0notUcZac3pqa1KUqbJresWMjmLXjHljK/qHK8umTwajkd8qVnvHxrvsO1r8Vhf8/zXAGywM3X3bJvdJKmu0eIbWufALl1Fyk3zpmp8wOoDHWKymGHT8WljYvDyAN4SHo9PtsaFR5d9J/szInjApf0zP7DI9/s3S2g9Q0s8/pGcuyfiG9xEc6peY8aBoLw3msPl2fI530oMlX5aJ43XK27PIvzGhUgSdFV00ziUZfzwbBpv3KWeOS7T4SHBJn6VOJtopJK7e+is/6VFoSmlBiiF21NIrxkS+mEIqTpCFSBAsQdInOgx1jX/w0fVVsqjMdHAEidiW+B8Eg4Ca94X1CNf/gyi/ojehMClXURIXI+X/xa+lRceiZiklD1gUyaRFgRhb4G+1FM9705neOh+K5xA08iQz3EFadqVcLtEzOjjT9wh/SK+LyzRcDNqVSgm2sHYdpLgxr7Ulvro1fiBi8ICAdxNDuukn/048tH1hOZe0XsWVPOxqi38ZjOKMDIF5yDIEu8kjFeHJgflXMjJSD6ykkSOAxeHseN2kGFnx7C90jcwuwnnwGbfZDQU1f78lyHtC20Z4aP3L1XtStv7KYTe5QewyaaGPg5x0TLtMXn46ksLXa8Lc+NxI6y2ORzJrcVIxXXyEyc1l3a4ZH/1ymGzrhRSTvyJNtN3vfRVh+Zmk+l1CHobzLsN+Ezuq55hyUsrulIKj/q1ysAl5n8/ssuxTZhxmvD7js3xOv54F+Ug/DLVIIzOCSlQEKNwGM9hxmYiNS+DvBkp/lKQuw/sl6xvd7V/e2XhfFa2wGk/hE+fvMGvE+ETxgqcmnJIoApygRu95MyLQF4Q1q/TkJK6HPqOmLB4cnEUJxMSh7evKdY5aEP3OiPIJ1NRPbKLFGMYv8YCkEcM7ifS+4b5UAtLHSwsYAcWIF4oofKL1tZ/W6u/3wApGsxMm0Xus2kf2YmZxoXUQJfio8QNkLtjxl/QCRtUyVcJtOHWWAfn3kb40PtrF5fqDGmgeEQGzoNTOxIwf5d6GbNOq7iF8O4zejfmUTzNeeHf1aCu4+Jpyps0s8R66w+n5wna2SnPJqxZtoz48sSQiZ3BhhRxUE8PNSuLvSoF2XK0nFCPeKwCzFYt+ErapLyC5Lqq9zeVMfB0o+lSKzojf/Z9StZyx8uxaQjIAKTu2044gDmhVcLzeeNYI2tbM8UqojtvqoiWnWcFoAafdJPeSPTEY+WwfLb0bd+h4zZywA2TF6lRfDyM4I0uvQR1c1bixk5Ao4TtsNKno/dhhLG6pI1MFb8ojiXjsUr1i1dfDNZgscp4RFyT7HeJE3erZDCBbDL9SnbBsWWaFhk9iSJErexuJXC664cqu46JAsBfnIqmi6Mqn84QUwUc+v1CUAliPOOJZYrWB6WO0n/kx3v4VGn/Yx88DOIuoNprwNmlzD/MRKaTli3MArQVN4UDIBWOAgxpqB4KpkO+722yTsCykYLTigMjee9Ykq5XVWnUdwD+sgW8EwwDYwtndKJrRyrksWNnjcrKyW2x2dg+bpk0Bb0qoDNS+pUSOfLPnqFz4IWjru//kqMmukRRZS1H/0WwA3wIWAICSGC1uLgXelgjJsrXkW4MsCtkKZLeywfwQuO8XavP4aeClU1Q32ze7ZXuWXSiFTUstSr98aq9Bu78n9XOAngc6gNrZYdfmPLCctuW1Dt96tOOb7WZ72F62r7ifGef49Ks+/SNZay7raWDWdDk4/eP4S8EskRpZgFhD2iWFj+zHtYIH/bL6CAih0OaSfp757SHNqNMBpXu26Bse7d/5lmdPn/3Jhr5f08akjL21H9MvaoNb+Tj/1XvljhDq5Dn9p47AlmKpsj9qp9su5R7/2i5DRFyQjASEyYRMKFE31TZqGaPxf0wTQk6P6FWQDV3BwBxgtrxCkUXO1wdu+1umdEFVdbaK1KE+FBvPKu40wEgYgICvW3T+7ahdW5b4h0ex/wB4/QezXGUX/PT27QxgPhaQc/z9X5n3IdJ2d8A324nZ3WwU7mtgWAZ0CaBPAJDXdF4KzhC9r+j82//lreAwqGwQFBPvEtAlDZkbdNkpOGtp84Ngl4T4XXDNxhQGmNrGUF9gKh6TPzF1kaEuY1KIiamPpQtTuZhBj6h9OPWpyJJi6luRNReTVfwrT0B5gNoODM+AOoMpPgB1iCarSPKIILNI8w9pZpImnjA/9tvywYRB+b1flQAVBjWEYrbk927+NHb+IOPEG6onjgOVG9Bswa4u7FyEO4a8T2QQaCbFNwBaTMYsABIohxKAu0BwAKCDIwAhAFxhaAw0uKk0ri2QQGOggQKAQVOggCYhwNIb2oo2n3lrHgvyt0CLQsl7Qtscr1VpqJJmRt1uYBi/tJsIYOZfXAg2Ag98CHbWMxkZEOLE+lKhSWsd4JwBUaU3CxlVb47Q6C6PFJ0SNh3quHTd+x3P1zj9JHUlrTZx15hdt/qTtBikQ/T38vSQCUScQdIiyE4dtg7KyqUTCBEQ0t3nb9Jk892a1dESB1DUg9YCdUKBSGtRW0Fza0GpC0E8zHUYT0I51sMg4kbCqdJXhu4MjYlwkcJppKN5tHBTD4z6FulN6mh1B6uQjhttJocGsXBxCkLEXWjTnXF8XL6Xf4Kuk29jEubvVGsQj8h36WSAo8iG07USJpdTFjY7p77HCQAA"),
ThemeFile("assets/poster.css", text: #"""
/* The poster of a project: one A3 sheet, upright or lying as the bar's choice says; on the screen the same sheet made smaller.

   On the screen the sheet is a container of known size whose shorter side is 297 mm, so that --mm is a millimetre of it. On paper
   nothing asks for the container: Firefox cuts lines to the size that they had before it knew the container. */

:root {
  color-scheme: light dark;
  --ground: #e3e8e7;
  --ink: #16201f;
  --accent: #0b5450;
  --sans: "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial, "Narrow DejaVu", sans-serif;
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
dl,
dd,
h1 {
  margin: 0;
}

/* The bar above the sheet, on the screen only */

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

.bar a:focus-visible,
.shape :focus-visible + span {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}

.shape {
  display: flex;
  gap: 1.25rem;
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
}

.shape label {
  position: relative;
  padding: 0.25rem 0;
}

/* The button lies unseen over its words. */
.shape input {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}

.shape span {
  text-decoration: underline;
  text-underline-offset: 0.2em;
}

/* The shape that is shown is none to go to. */
.shape :checked + span {
  font-weight: 700;
  text-decoration: none;
}

.how {
  flex: 1 1 24rem;
  font-size: 0.875rem;
}

/* The sheet */

/* Letters a sixth wider than those that the sizes are reckoned for; where a system has no others, they are made smaller. */
@font-face {
  font-family: "Narrow DejaVu";
  src: local("DejaVu Sans"), local("DejaVuSans");
  size-adjust: 86%;
}

@font-face {
  font-family: "Narrow DejaVu";
  font-weight: 700;
  src: local("DejaVu Sans Bold"), local("DejaVuSans-Bold");
  size-adjust: 82%;
}

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

:root:has(#wide:checked) .sheet {
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

:root:has(#wide:checked) .poster {
  grid-template-areas: "say side" "support side";
  grid-template-columns: minmax(0, 1fr) calc(var(--mm) * 96);
  grid-template-rows: minmax(0, 1fr) auto;
  gap: calc(var(--mm) * 10) calc(var(--mm) * 22);
}

:root:has(#wide:checked) .title,
:root:has(#wide:checked) .aim,
:root:has(#wide:checked) .support,
:root:has(#wide:checked) .facts {
  --size: var(--wide);
}

:root:has(#wide:checked) .support {
  align-self: end;
}

:root:has(#wide:checked) .side {
  display: flex;
  flex-direction: column;
  grid-area: side;
  justify-content: space-between;
  gap: calc(var(--mm) * 5);
  min-height: 0;
}

:root:has(#wide:checked) .facts {
  grid-template-columns: 1fr;
  gap: calc(var(--mm) * 5);
  padding-top: calc(var(--mm) * 11.5);
}

:root:has(#wide:checked) .more {
  width: auto;
  margin-top: auto;
}

:root:has(#wide:checked) .qr {
  width: calc(var(--mm) * 54);
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
  /* On the root, so that no browser has to find the first page's name out of what stands on it. */
  :root:has(#wide:checked) {
    page: lying;
  }

  body {
    background: none;
  }

  .bar {
    display: none;
  }

  .sheet {
    container-type: normal;
    width: 297mm;
    height: 420mm;
    aspect-ratio: auto;
    margin: 0;
    box-shadow: none;
    break-after: avoid;
    break-inside: avoid;
  }

  :root:has(#wide:checked) .sheet {
    width: 420mm;
    height: 297mm;
  }

  .sheet * {
    --mm: 1mm;
  }
}

"""#),
ThemeFile("assets/search.js", text: #"""
// Search and filters of the list of projects. Everything that is shown comes from the page: words from its attributes,
// markup from its <template> elements, in which __name__ stands for a value. Without this script the page is whole, too.
// What the files of the index hold is told in docs/architecture.md.

const WORD = /[0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\uffff]+/g;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE_OF = new Uint8Array(128);
[...DIGITS].forEach((letter, value) => { VALUE_OF[letter.charCodeAt(0)] = value; });
// Letters that no canonical decomposition takes apart.
const PLAIN = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', ſ: 's' };
const TYPING_PAUSE = 15;
const ANNOUNCING_PAUSE = 900;

const form = document.querySelector('form[data-index]');
if (form) start();

function start() {
  const part = Object.fromEntries(
    [...document.querySelectorAll('[data-search]')].map((element) => [element.dataset.search, element]));
  const field = form.elements.q;
  const words = { ...form.dataset };
  const list = new URL(form.action).pathname;
  const home = location.pathname;
  const page = Number(words.page);
  const language = document.documentElement.lang;
  const number = new Intl.NumberFormat(language);
  const plural = new Intl.PluralRules(language);
  const files = new Map();
  const boxes = [];
  const goes = part.go.textContent;
  let asked = { q: '', chosen: [], sort: '' };
  let shown = page;
  let latest = 0;
  let isTyping = false;
  let typing, announcing, known;

  // ---- The index

  const file = (name) => {
    if (!files.has(name)) {
      files.set(name, fetch(new URL(name, new URL(words.index, location.href))).then((answer) => {
        if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
        return answer.json();
      }));
    }
    return files.get(name);
  };

  const index = () => known ??= file(words.index).then((core) => {
    const facets = core.facets.map(({ name, title, values }) => ({
      name, title, values: values.map((value) => ({ ...value, ids: ids(value.ids), words: value.words.split(' ') })),
    }));
    return { ...core, facets };
  });

  // The projects in which a word begins so.
  const beginning = async (core, prefix) => {
    const found = new Uint8Array(core.count);
    for (const facet of core.facets) {
      for (const value of facet.values) {
        if (value.words.some((word) => word.startsWith(prefix))) for (const id of value.ids) found[id] = 1;
      }
    }
    const wanted = core.words.filter(([first], place) =>
      (first < prefix || first.startsWith(prefix)) && !(core.words[place + 1]?.[0] <= prefix));
    for (const shard of await Promise.all(wanted.map(([, name]) => file(name)))) {
      let word = '';
      const postings = shard.ids.split(' ');
      shard.words.split(' ').forEach((coded, place) => {
        word = word.slice(0, VALUE_OF[coded.charCodeAt(0)]) + coded.slice(1);
        if (word.startsWith(prefix)) for (const id of ids(postings[place])) found[id] = 1;
      });
    }
    return found;
  };

  const all = async (core, prefixes) => {
    const sets = await Promise.all(prefixes.map((prefix) => beginning(core, prefix)));
    return new Uint8Array(core.count).fill(1).map((_, id) => (sets.every((set) => set[id]) ? 1 : 0));
  };

  // What is typed without a space is one word first, then several. What begins as a registration number („cz.03.2.60“) is
  // nothing else: its parts would be found everywhere.
  const matching = async (core, text) => {
    const sets = await Promise.all(text.split(/\s+/).map(async (chunk) => {
      const parts = wordsOf(chunk);
      if (parts.length > 1) {
        const whole = await beginning(core, parts.join(''));
        if (whole.includes(1) || parts[0] === 'cz') return whole;
      }
      // A single letter is a preposition, or a word of which the rest is still to come.
      return all(core, parts.filter((part) => part.length > 1 || part >= '0' && part <= '9'));
    }));
    return new Uint8Array(core.count).fill(1).map((_, id) => (sets.every((set) => set[id]) ? 1 : 0));
  };

  // The projects that fit, and how many would be left of them with each value: what is chosen in the value's own facet does
  // not count against it, since values of one facet are alternatives.
  const choose = (core, fits, chosen) => {
    const misses = fits.map((fit) => (fit ? 0 : 2));
    const missed = new Uint8Array(core.count);
    core.facets.forEach((facet, place) => {
      const slugs = chosen.filter((choice) => choice.name === facet.name).map((choice) => choice.slug);
      if (!slugs.length) return;
      const has = new Uint8Array(core.count);
      for (const value of facet.values) if (slugs.includes(value.slug)) for (const id of value.ids) has[id] = 1;
      for (let id = 0; id < core.count; id += 1) {
        if (!has[id]) {
          misses[id] += 1;
          missed[id] = place;
        }
      }
    });
    const hits = [];
    misses.forEach((count, id) => count || hits.push(id));
    const count = (place, value) => {
      let sum = 0;
      for (const id of value.ids) if (!misses[id] || misses[id] === 1 && missed[id] === place) sum += 1;
      return sum;
    };
    return { hits, count };
  };

  // Projects are numbered in the order of the list.
  const sorted = async (core, hits) => {
    if (!asked.sort) return hits;
    const keys = numbers((await file(core.order))[asked.sort]);
    return hits.sort((a, b) => keys[b] - keys[a] || a - b);
  };

  const rows = async (core, hits) => {
    const places = [...new Set(hits.map((id) => Math.floor(id / core.perFile)))];
    const shards = new Map(await Promise.all(places.map(async (place) => [place, await file(core.rows[place])])));
    return hits.map((id) => {
      const values = shards.get(Math.floor(id / core.perFile))[id % core.perFile];
      return filled(part.row, Object.fromEntries(core.fields.map((name, place) => [name, values[place]])));
    });
  };

  // ---- The page

  const title = (core, { name, slug }) => {
    const facet = core.facets.find((facet) => facet.name === name);
    return `${facet.title}: ${facet.values.find((value) => value.slug === slug)?.title ?? slug}`;
  };

  const counted = (count) => (words[plural.select(count)] ?? words.other).replace('__count__', number.format(count));

  // How many there are, above the results and, on a phone, below the filters.
  const tell = (count) => {
    part.count.textContent = counted(count);
    part.go.textContent = goes.replace('__found__', counted(count));
  };

  const isAsking = () => asked.q !== '' || asked.chosen.length > 0 || asked.sort !== '';

  const address = ({ q, chosen, sort }) => {
    const query = new URLSearchParams();
    if (q) query.set('q', q);
    for (const { name, slug } of chosen) query.append(name, slug);
    if (sort) query.set(part.sort.name, sort);
    return query.toString() ? `${list}?${query}` : home;
  };

  const say = (text) => {
    clearTimeout(announcing);
    announcing = setTimeout(() => { part.status.textContent = text; }, ANNOUNCING_PAUSE);
  };

  const show = async () => {
    latest += 1;
    const run = latest;
    const waiting = setTimeout(() => { part.count.textContent = words.wait; }, 400);
    try {
      const core = await index();
      const fits = await matching(core, asked.q);
      const { hits, count } = choose(core, fits, asked.chosen);
      const ordered = await sorted(core, hits);
      const made = await rows(core, ordered.slice(0, shown));
      if (run !== latest) return;
      if (isAsking()) {
        part.rows.replaceChildren(...made);
        part.shown.textContent = words.shown
          .replace('__shown__', number.format(made.length)).replace('__count__', number.format(hits.length));
      }
      part.plain.hidden = isAsking();
      part.own.hidden = !isAsking() || !hits.length;
      part.more.hidden = made.length >= hits.length;
      part.nothing.hidden = hits.length > 0;
      part.sorting.hidden = !hits.length;
      tell(hits.length);
      for (const box of boxes) {
        const place = core.facets.findIndex((facet) => facet.name === box.name);
        const value = core.facets[place].values.find((value) => value.slug === box.value);
        const left = value ? count(place, value) : 0;
        box.shown.textContent = number.format(left);
        box.item.classList.toggle('none', !left && !box.input.checked);
      }
      if (!hits.length) offerWays(core, fits);
      showChips(core);
      part.failed.hidden = true;
      say(hits.length ? words.found.replace('__found__', counted(hits.length)) : words.none);
    } catch (error) {
      if (run !== latest) return;
      known = undefined;
      files.clear();
      part.plain.hidden = false;
      part.own.hidden = part.nothing.hidden = true;
      part.failed.hidden = false;
      part.count.textContent = '';
      say(part.failed.textContent.trim());
    } finally {
      clearTimeout(waiting);
    }
  };

  // What is asked for now, and the same without a choice, or without the words.
  const current = () => ({ ...asked, q: field.value.trim() });
  const without = (choice) => (choice
    ? { ...current(), chosen: asked.chosen.filter((other) => other.name !== choice.name || other.slug !== choice.slug) }
    : { ...asked, q: '' });

  const wishes = (core) => [
    ...(asked.q ? [{ text: asked.q }] : []),
    ...asked.chosen.map((choice) => ({ choice, text: title(core, choice) })),
  ];

  const offerWays = (core, fits) => {
    part.ways.replaceChildren(...wishes(core).map(({ choice, text }) => {
      const rest = choice ? fits : new Uint8Array(core.count).fill(1);
      const left = choose(core, rest, without(choice).chosen).hits.length;
      const way = filled(part.way, { text, count: counted(left), address: address(without(choice)) });
      way.querySelector('a').addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        ask(without(choice)).then(() => part.count.focus());
      });
      return way;
    }));
  };

  const showChips = (core) => {
    const made = wishes(core).map(({ choice, text }) => {
      const chip = filled(part.chip, { text: choice ? text : words.quoted.replace('__text__', () => text) });
      chip.querySelector('button').addEventListener('click', () => {
        const place = [...part.chips.children].indexOf(chip);
        ask(without(choice)).then(() => {
          const left = part.chips.querySelectorAll('button');
          (left[Math.min(place, left.length - 1)] ?? part.count).focus();
        });
      });
      return chip;
    });
    if (made.length > 1) {
      const clear = filled(part.clear, {});
      clear.querySelector('button').addEventListener('click', () => {
        ask({ ...asked, q: '', chosen: [] }).then(() => part.count.focus());
      });
      made.push(clear);
    }
    // What is the same stays, so that nobody loses the focus.
    const texts = (chips) => chips.map((chip) => chip.textContent).join();
    if (texts(made) === texts([...part.chips.children])) return;
    part.chips.replaceChildren(...made);
    part.chips.hidden = !made.length;
  };

  const reflect = () => {
    if (field.value.trim() !== asked.q) field.value = asked.q;
    part.sort.value = asked.sort;
    for (const box of boxes) {
      box.input.checked = asked.chosen.some((choice) => choice.name === box.name && choice.slug === box.value);
      const fold = box.input.checked && box.input.closest('details details');
      if (fold) fold.open = true;
    }
  };

  // Shows what is asked for and writes it into the address; while somebody types it is one step back.
  const ask = (wanted, { replace = false } = {}) => {
    clearTimeout(typing);
    asked = wanted;
    shown = page;
    const next = address(asked);
    if (next !== location.pathname + location.search) history[replace ? 'replaceState' : 'pushState']({}, '', next);
    reflect();
    return show();
  };

  const read = () => {
    const query = new URLSearchParams(location.search);
    const names = [...new Set(words.facets.split(' '))];
    const sort = query.get(part.sort.name) ?? '';
    asked = {
      q: (query.get('q') ?? '').trim(),
      chosen: names.flatMap((name) => [...new Set(query.getAll(name))].map((slug) => ({ name, slug }))),
      sort: [...part.sort.options].some((option) => option.value === sort) ? sort : '',
    };
    shown = history.state?.shown ?? page;
    reflect();
  };

  // Links to the pages of values become boxes to tick.
  for (const section of document.querySelectorAll('.filters [data-name]')) {
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = section.querySelector('h3').textContent;
    legend.className = 'visually-hidden';
    const old = section.querySelector('ul');
    const items = [...old.querySelectorAll('li')].map((item) => {
      const link = item.querySelector('a');
      const slug = link.pathname.split('/').filter(Boolean).pop();
      const made = filled(part.choice, {
        title: link.textContent, count: item.querySelector('.count').textContent, name: section.dataset.name, slug,
      });
      const input = made.querySelector('input');
      boxes.push({ input, item: made, shown: made.querySelector('.count'), name: section.dataset.name, value: slug });
      return made;
    });
    old.replaceChildren(...items);
    old.replaceWith(group);
    group.append(legend, old);
  }
  const filters = document.querySelector('.filters');
  if (filters) {
    form.append(filters);
    filters.append(part.done);
    part.done.hidden = false;
  }
  for (const element of [form, part.sorting]) element.hidden = false;
  part.order.hidden = true;
  tell(Number(words.total));

  field.addEventListener('focus', () => index().catch(() => {}), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      ask(current(), { replace: isTyping });
      isTyping = true;
    }, TYPING_PAUSE);
  });
  field.addEventListener('change', () => { isTyping = false; });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(current(), { replace: isTyping });
    isTyping = false;
  });
  for (const box of boxes) {
    box.input.addEventListener('change', () => {
      const others = asked.chosen.filter((choice) => choice.name !== box.name || choice.slug !== box.value);
      const chosen = box.input.checked ? [...others, { name: box.name, slug: box.value }] : others;
      ask({ ...current(), chosen });
    });
  }
  part.sort.addEventListener('change', () => ask({ ...current(), sort: part.sort.value }));
  part.more.addEventListener('click', async () => {
    const before = shown;
    shown += page;
    history.replaceState({ shown }, '');
    await show();
    part.rows.children[before]?.querySelector('a')?.focus();
  });
  part.go.addEventListener('click', () => {
    filters.open = false;
    part.count.focus();
    part.count.scrollIntoView();
  });
  part.again.addEventListener('click', () => location.reload());
  addEventListener('popstate', () => {
    isTyping = false;
    read();
    // A link within the page is such an event, too.
    if (isAsking() || known) show();
  });

  read();
  if (isAsking()) show();
}

// ---- Without the page

function wordsOf(text) {
  const plain = text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[ßæœþøłđðħŧıſ]/g, (letter) => PLAIN[letter]);
  return plain.match(WORD) ?? [];
}

// Numbers as letters, five bits each; the sixth bit says that the number goes on.
function numbers(text) {
  const found = [];
  let value = 0;
  let shift = 0;
  for (let place = 0; place < text.length; place += 1) {
    const digit = VALUE_OF[text.charCodeAt(place)];
    value += (digit & 31) << shift;
    if (digit & 32) {
      shift += 5;
    } else {
      found.push(value);
      value = shift = 0;
    }
  }
  return found;
}

// Ascending numbers, each told by how many the last one is skipped by.
function ids(text) {
  let last = -1;
  return numbers(text).map((gap) => (last += gap + 1));
}

// A copy of what a template holds, with values in their places; an element that prints a value that is not there goes.
function filled(template, values) {
  const element = template.content.firstElementChild.cloneNode(true);
  fill(element, values);
  return element;
}

function fill(element, values) {
  for (const child of [...element.children]) fill(child, values);
  let isWhole = true;
  const put = (text, mark) => text.replace(mark, (_, name) => {
    if (values[name]) return values[name];
    isWhole = false;
    return '';
  });
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) node.data = put(node.data, /__([a-z_]+?)__/g);
  }
  for (const attribute of element.attributes) attribute.value = put(attribute.value, /\/?__([a-z_]+?)__/g);
  if (!isWhole) element.remove();
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
  font: 1.125rem/1.6 var(--text-font, var(--sans));
  overflow-wrap: break-word;
}

/* A short page keeps its foot at the bottom of the window. */
@media screen {
  body {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    min-height: 100vh;
  }
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

.state a {
  color: inherit;
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
  position: relative;
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
  font: 0.9375rem/1 var(--text-font, var(--sans));
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

.bar-today,
.bar-target {
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
  font: 600 0.9375rem/1 var(--text-font, var(--sans));
}

.money-1 {
  fill: var(--accent);
}

.money-2 {
  fill: var(--pale);
}

.money-3 {
  fill: var(--mid);
}

.money-1-text {
  fill: var(--accent-ink);
}

.money-2-text {
  fill: var(--ink);
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

.strip + .neighbours {
  margin-top: 1.25rem;
}

.neighbours {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem 2rem;
}

.neighbours > p {
  flex: 1 1 16rem;
  font-size: 1rem;
  line-height: 1.4;
}

.neighbours a {
  display: block;
  padding: 0.25rem 0;
}

.neighbour-over {
  display: block;
  font-weight: 600;
}

.neighbour-next {
  text-align: right;
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
.row-about,
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

/* Search and filters: with its script the list can be searched, and links to pages of values become boxes to tick. */

[hidden] {
  display: none !important;
}

.narrow > * + *,
.search > * + * {
  margin-top: 1rem;
}

.search label {
  display: block;
  font-weight: 600;
}

.search > .search-line {
  display: flex;
  margin-top: 0.375rem;
}

.search-line input {
  flex: 1 1 8rem;
  min-width: 0;
  min-height: 3rem;
  padding: 0.5rem 0.75rem;
  background: var(--ground);
  border: 2px solid var(--accent);
  border-right: 0;
  border-radius: 3px 0 0 3px;
  color: var(--ink);
  font: inherit;
}

.search-line .button {
  padding-inline: 1rem;
  border-radius: 0 3px 3px 0;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}

.search-line :focus-visible {
  position: relative;
  outline-offset: 2px;
}

.search > .note {
  margin-top: 0.375rem;
  font-size: 0.9375rem;
  line-height: 1.4;
}

.filters-in > .facet {
  margin: 0;
  border-top: 1px solid var(--line);
}

.facet > summary {
  padding: 0.5625rem 0;
}

.facet h3 {
  display: inline;
  margin: 0;
  color: var(--ink);
}

.facet fieldset {
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
}

.facet :is(ul, fieldset):last-child {
  padding-bottom: 0.5rem;
}

.facet fieldset ul:last-child {
  padding: 0;
}

.filters li label {
  display: flex;
  flex: 1;
  gap: 0.625rem;
  padding: 0.3125rem 0;
  font-weight: 400;
  cursor: pointer;
}

.filters li:has(label) {
  align-items: flex-start;
}

.filters .count {
  flex: none;
}

.filters label + .count {
  padding-top: 0.3125rem;
  line-height: inherit;
}

.filters li label:hover span {
  text-decoration: underline;
}

.filters input {
  flex: none;
  width: 1.125rem;
  height: 1.125rem;
  margin: 0.125rem 0 0;
  accent-color: var(--accent);
}

.filters .none label {
  color: var(--muted);
}

.filters-done {
  padding-bottom: 1.25rem;
}

.combine a {
  display: inline-block;
  padding: 0.375rem 0;
  font-weight: 600;
}

.found {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  align-items: center;
  justify-content: space-between;
  margin-bottom: 0.75rem;
}

.found-count {
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}

.found-count:empty {
  display: none;
}

.sorting {
  display: flex;
  gap: 0.5rem;
  align-items: center;
  font-size: 1rem;
}

.sorting label {
  color: var(--muted);
}

.sorting select {
  max-width: 100%;
  min-height: 2.75rem;
  padding: 0.25rem 0.5rem;
  background: var(--ground);
  border: 1px solid var(--muted);
  border-radius: 3px;
  color: var(--ink);
  font: inherit;
}

.chips {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
}

.results > .chips {
  margin-bottom: 0.75rem;
}

.chips button {
  display: inline-flex;
  gap: 0.75rem;
  align-items: center;
  min-height: 2.5rem;
  padding: 0.25rem 0.875rem;
  background: none;
  border: 1px solid var(--accent);
  border-radius: 1.25rem;
  color: var(--accent);
  font: inherit;
  font-size: 1rem;
  line-height: 1.25;
  text-align: left;
  overflow-wrap: anywhere;
  cursor: pointer;
}

.chips button:hover {
  background: var(--soft);
}

.chips .chips-clear {
  padding-inline: 0.375rem;
  border-color: transparent;
  font-weight: 600;
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 0.2em;
}

.order {
  margin-bottom: 0.75rem;
}

.more-rows {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem 1.5rem;
  align-items: center;
  margin-top: 1.5rem;
}

button.button {
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}

.nothing,
.notice {
  padding: 1.25rem;
  background: var(--soft);
  border-left: 4px solid var(--accent);
}

.notice {
  margin-bottom: 1.5rem;
}

.nothing > * + *,
.notice > * + * {
  margin-top: 0.75rem;
}

.nothing a {
  display: inline-block;
  padding: 0.1875rem 0;
  color: inherit;
}

.nothing .count {
  margin-left: 0.5rem;
}

/* Numbers, home, map, pages of values and of series */

.numbers {
  display: grid;
  grid-template-columns: repeat(2, 1fr);
  gap: 1.25rem 1.5rem;
  padding: 1.25rem 0;
  border-block: 1px solid var(--line);
}

.numbers > :last-child:nth-child(odd) {
  grid-column: 1 / -1;
}

.numbers > div {
  display: flex;
  flex-direction: column-reverse;
  justify-content: flex-end;
}

.numbers dd {
  margin: 0;
  font-size: 1.75rem;
  font-weight: 700;
  line-height: 1.15;
  letter-spacing: -0.015em;
  font-variant-numeric: tabular-nums;
  overflow-wrap: normal;
}

.numbers dt {
  color: var(--muted);
  font-size: 1rem;
  line-height: 1.35;
}

.intro > .numbers {
  margin-top: 1.5rem;
  padding: 1rem 0;
}

.intro > .numbers dd {
  font-size: 1.5rem;
}

.about {
  display: grid;
  gap: 0.5rem 2rem;
  font-size: 1rem;
  line-height: 1.45;
}


.about dt {
  color: var(--muted);
}

.about dd {
  margin: 0;
}

.home > * + * {
  margin-top: 3rem;
}

/* The ground runs to both edges of the window; a border image takes no room, so nothing scrolls. */
.welcome {
  margin-top: -1.25rem;
  padding: 2rem 0 2.25rem;
  border-image: conic-gradient(var(--soft) 0 0) fill 0 / 0 / 0 100vw;
}

.home > .welcome + * {
  margin-top: 1.25rem;
}

.home > .numbers + .note {
  margin-top: -0.25rem;
}

.home > .welcome + .numbers {
  border: 0;
}

.welcome > * {
  max-width: 44rem;
}

.welcome > * + * {
  margin-top: 1rem;
}

.welcome > .picture {
  max-width: 100%;
}

.welcome > p:has(.button) {
  margin-top: 1.5rem;
}

.map-in {
  display: grid;
  gap: 1.5rem 4rem;
}

.map-picture .note,
.map-list + .note {
  margin-top: 0.75rem;
  font-size: 0.9375rem;
  line-height: 1.45;
}

.map-tiles {
  display: block;
  width: 100%;
  max-width: 44rem;
  height: auto;
  overflow: visible;
  text-anchor: middle;
  font-family: var(--sans);
}

.map-tiles path {
  stroke: var(--line);
  stroke-width: 1.5;
  stroke-linejoin: round;
}

.map-none path {
  fill: var(--ground);
}

.map-some path {
  fill: var(--pale);
  stroke: var(--accent);
}

.map-many path {
  fill: var(--accent);
  stroke: var(--accent);
}

.map-tiles text {
  fill: var(--ink);
}

.map-tiles .map-none text {
  fill: var(--muted);
}

.map-tiles .map-many text {
  fill: var(--accent-ink);
}

.map-name {
  display: none;
  font-size: 13px;
}

.map-code {
  font-size: 25px;
}

.map-count {
  font-size: 27px;
  font-weight: 700;
}

.map-tiles a:hover .map-name {
  text-decoration: underline;
}

.map-tiles a:hover path {
  stroke-width: 4;
}

.map-tiles a:focus-visible {
  outline: none;
}

.map-tiles a[aria-current] path {
  stroke: var(--ink);
  stroke-width: 3;
}

.map-tiles a:focus-visible path {
  stroke: var(--ink);
  stroke-width: 7;
}

.map-list li,
.related li,
.browse li {
  font-size: 1rem;
  line-height: 1.35;
}

.map-list li {
  break-inside: avoid;
  display: flex;
  gap: 0.75rem;
  align-items: baseline;
  justify-content: space-between;
  border-bottom: 1px solid var(--line);
}

.map-list a,
.related a {
  display: inline-block;
  padding: 0.4375rem 0;
  text-decoration: none;
}

.map-list a:hover,
.related a:hover {
  text-decoration: underline;
}

.map-list a[aria-current] {
  color: var(--ink);
  font-weight: 700;
}

.map-list,
.related ul,
.amounts {
  padding: 0;
  list-style: none;
}

.results > section {
  margin-top: 3rem;
}

.results > section > h2,
.series > section > h2,
.map > h2,
.browse > h2 {
  margin-bottom: 0.75rem;
}

.related-in,
.ways-in {
  display: grid;
  gap: 1.75rem 3rem;
}

.related h3 {
  margin-bottom: 0.25rem;
  font-size: 1rem;
}

.related a {
  padding: 0.25rem 0;
}

.browse h2 {
  font-size: 1.25rem;
}

.browse ul {
  border-top: 1px solid var(--line);
}

.series > section {
  margin-top: 2.75rem;
}

.series .time-line {
  max-width: 48rem;
}

.bar-year {
  stroke: var(--ground);
  stroke-width: 2;
}

.amounts {
  max-width: 48rem;
}

.amounts > li + li {
  margin-top: 0.875rem;
}

.amounts p {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
  justify-content: space-between;
}

.amount-name {
  font-weight: 600;
}

.amount-value {
  font-variant-numeric: tabular-nums;
}

.amount-bar {
  display: block;
  margin-top: 0.25rem;
}

.comparison :is(th, td) {
  min-width: 8.5rem;
  padding-right: 1.5rem;
}

/* What a row is about stays in sight while a phone's finger moves the columns. */
.comparison :is(thead td, th[scope="row"]) {
  position: sticky;
  left: 0;
  background: var(--ground);
}

.comparison thead th {
  font-size: 1.125rem;
}

.comparison thead td {
  border-bottom: 2px solid var(--ink);
}

.comparison th.comparison-part {
  padding-top: 1.25rem;
  font-weight: 700;
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

/* Open data */

.data-files {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  gap: 0 2rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.data-files > li {
  display: flex;
  flex-direction: column;
  padding: 1rem 0;
  border-top: 1px solid var(--line);
}

.data-files h3 {
  margin: 0 0 0.25rem;
}

.data-files p {
  margin: 0;
  font-size: 1rem;
  line-height: 1.5;
}

.data-files .data-file {
  margin-top: auto;
  padding-top: 0.5rem;
}

.data-file a {
  font-weight: 600;
}

.data-day {
  margin-top: 1rem;
}

.data-page .more-data {
  margin-top: 1rem;
}

.data-fields {
  width: 100%;
  min-width: 34rem;
  font-size: 0.9375rem;
}

.data-fields :is(th, td):first-child {
  width: 38%;
}

.data-fields code {
  overflow-wrap: anywhere;
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
  .map-name {
    display: inline;
  }

  .map-code {
    display: none;
  }

  .numbers dd {
    font-size: 2rem;
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

  .numbers {
    grid-template-columns: none;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
  }

  .numbers > :last-child:nth-child(odd) {
    grid-column: auto;
  }

  .related-in {
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
  }

  .ways-in {
    grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
  }

  .about > div {
    display: grid;
    grid-template-columns: 11rem 1fr;
    column-gap: 1rem;
  }

  .results .map-list {
    columns: 2;
    column-gap: 3rem;
  }

  .welcome {
    margin-top: -2rem;
    padding: 3.5rem 0 3.75rem;
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

  .welcome:has(> .picture) {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    grid-template-rows: repeat(3, auto) 1fr;
    column-gap: 4rem;
  }

  .welcome > .picture {
    grid-row: 1 / -1;
    grid-column: 2;
    margin: 0;
  }

  .home .map-in {
    grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr);
    align-items: start;
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

  .list:has(.narrow > *) {
    display: grid;
    grid-template-columns: 17rem minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    gap: 1.75rem 4rem;
  }

  .list:has(.narrow > *) > * {
    margin: 0;
  }

  .list > .intro {
    grid-column: 1 / -1;
  }

  .filters-done {
    display: none;
  }

  .filters {
    border-block: 0;
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
    padding: 0.5rem var(--top-plate, 0);
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

/* Header and footer in the colours of site.yml: theme.css sets --top-… and --foot-…, which are not there otherwise. */

.top {
  background: var(--top-ground, transparent);
}

.site-name a {
  color: var(--top-ink, var(--ink));
}

.to-menu a {
  color: var(--top-ink, var(--accent));
}

.top-nav a {
  color: var(--top-ink, var(--ink));
}

.top-nav a:hover {
  border-bottom-color: var(--top-line, var(--line));
}

.top-nav a[aria-current] {
  border-bottom-color: var(--top-ink, var(--accent));
  color: var(--top-ink, var(--accent));
}

.top :focus-visible {
  outline-color: var(--top-ink, var(--accent));
}

.foot {
  background: var(--foot-ground, var(--soft));
  color: var(--foot-ink, inherit);
}

.foot-nav a {
  border-color: var(--foot-line, var(--line));
}

.foot :focus-visible {
  outline-color: var(--foot-ink, var(--accent));
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
  .money-2 {
    fill: Canvas;
    stroke: CanvasText;
  }

  .bar-fill,
  .bar-text,
  .bar-muted,
  .money-2-text,
  .money-1 {
    fill: CanvasText;
  }

  .money-1-text {
    fill: Canvas;
  }

  .bar-services,
  .money-3 {
    fill: GrayText;
  }

  .bar-today,
  .bar-target {
    stroke: Highlight;
  }

  .bar-year {
    stroke: Canvas;
  }

  .map-tiles path {
    fill: Canvas;
    stroke: GrayText;
  }

  .map-tiles a path {
    stroke: LinkText;
    stroke-width: 3;
  }

  .map-tiles a[aria-current] path {
    stroke: CanvasText;
  }

  .map-tiles a:focus-visible path {
    stroke: Highlight;
    stroke-width: 7;
  }

  .map-tiles :is(a, g) text {
    fill: CanvasText;
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

  .map-tiles {
    max-width: 110mm;
  }

  .map-list {
    columns: 2;
    column-gap: 12mm;
  }

  .browse li {
    line-height: 1.2;
  }

  .welcome {
    margin: 0;
    padding: 0;
    border-image: none;
  }

  .home > * + *,
  .results > section,
  .series > section {
    margin-top: 1.25rem;
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
  .numbers,
  .map-tiles,
  .amounts > li,
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
  .search,
  .combine,
  .sorting,
  .more-rows button,
  .help,
  .paging,
  .chips,
  .call,
  .strip,
  .foot-links,
  .results > .map {
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
<p class="over">{{facet}}</p>
<h1>{{title}}</h1>
{{^nothing}}
{{#lead}}
<p class="lead">{{lead}}</p>
{{/lead}}
{{/nothing}}
{{#facts.count}}
<dl class="about">
{{#facts}}
<div><dt>{{label}}</dt><dd>{{{value}}}</dd></div>
{{/facts}}
</dl>
{{/facts.count}}
{{>numbers}}
{{#cost_note}}
<p class="note">{{cost_note}}</p>
{{/cost_note}}
</header>
{{>filters}}
<div class="results">
{{#nothing}}
<p class="lead">{{nothing}}</p>
<p class="more"><a href="{{projects_address}}">{{words.all_projects}}</a></p>
{{/nothing}}
{{#projects.count}}
<h2 class="visually-hidden">{{words.list}}</h2>
<ul class="rows">
{{#projects}}
{{>project-row}}
{{/projects}}
</ul>
{{/projects.count}}
{{>paging}}
{{#related.count}}
<section class="related" aria-labelledby="page_related">
<h2 id="page_related">{{words.related}}</h2>
<div class="related-in">
{{#related}}
<div>
<h3>{{title}}</h3>
<ul>
{{#values}}
<li><a href="{{address}}">{{title}}</a></li>
{{/values}}
</ul>
</div>
{{/related}}
</div>
</section>
{{/related.count}}
{{>map}}
</div>
</div>
{{/main}}
{{/layout}}

"""#),
ThemeFile("home.html", text: #"""
{{<layout}}
{{$main}}
<div class="home">
<header class="welcome">
<h1>{{title}}</h1>
{{#summary}}
<p class="lead">{{summary}}</p>
{{/summary}}
{{#projects.count}}
<p><a class="button" href="{{projects_address}}">{{words.all_projects}}</a></p>
{{/projects.count}}
{{>picture}}
</header>
{{>numbers}}
{{#cost_note}}
<p class="note">{{cost_note}}</p>
{{/cost_note}}
{{#text}}
<div class="prose">
{{{text}}}
</div>
{{/text}}
{{>map}}
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
{{^projects.count}}
<p class="absent">{{words.no_projects}}</p>
{{/projects.count}}
{{#ways.count}}
<div class="ways-in">
{{#ways}}
<section class="browse">
<h2>{{title}}</h2>
<ul>
{{#values}}
<li><a href="{{address}}">{{title}}</a> <span class="count">{{count}}</span></li>
{{/values}}
</ul>
</section>
{{/ways}}
</div>
{{/ways.count}}
{{#news.count}}
<section class="home-news" aria-labelledby="page_news">
<h2 id="page_news">{{words.news}}</h2>
<ul class="rows">
{{#news}}
{{>news-row}}
{{/news}}
</ul>
<p class="more"><a href="{{news_address}}">{{words.all_news}}</a></p>
</section>
{{/news.count}}
{{#call_to_action}}
<p class="call">{{#text}}<span>{{text}}</span> {{/text}}<a class="button" href="{{address}}">{{label}}</a></p>
{{/call_to_action}}
{{#updated}}
<p class="end-note">{{words.updated}} <time datetime="{{updated_iso}}">{{updated}}</time></p>
{{/updated}}
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
{{#updated}}
<p class="end-note">{{words.updated}} <time datetime="{{updated_iso}}">{{updated}}</time></p>
{{/updated}}
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
ThemeFile("open-data.html", text: #"""
{{<layout}}
{{$main}}
<article class="page data-page">
<header class="intro">
{{>crumbs}}
<h1>{{title}}</h1>
<p class="lead">{{lead}}</p>
</header>
<section aria-labelledby="page_files">
<h2 id="page_files">{{words.data_files}}</h2>
<ul class="data-files">
{{#data_files}}
<li>
<h3>{{title}}</h3>
<p>{{text}}</p>
<p class="data-file"><a href="{{address}}">{{file_name}}</a> <span class="file-note">{{kind}}</span></p>
</li>
{{/data_files}}
</ul>
<p class="data-day">{{words.data_day}} <time datetime="{{day_iso}}">{{day}}</time>. {{words.data_updates}}</p>
</section>
<div class="prose">
<h2>{{words.data_terms}}</h2>
<p>{{words.data_terms_facts}}</p>
<p>{{words.data_terms_rest}}</p>
<h2>{{words.data_cite}}</h2>
<p>{{words.data_cite_lead}}</p>
<blockquote><p>{{citation}}</p></blockquote>
<h2>{{words.data_excel}}</h2>
<p>{{words.data_excel_text}}</p>
<p>{{words.data_formula}}</p>
<h2>{{words.data_persons}}</h2>
<p>{{words.data_persons_text}}</p>
</div>
<section aria-labelledby="page_fields">
<h2 id="page_fields">{{words.data_fields}}</h2>
<p>{{words.data_fields_lead}}</p>
<details class="more-data">
<summary>{{words.data_projects}}</summary>
<div class="table-scroll" role="region" tabindex="0" aria-label="{{words.data_projects}}">
<table class="data-fields">
<thead>
<tr><th scope="col">{{words.data_field}}</th><th scope="col">{{words.data_type}}</th><th scope="col">{{words.data_meaning}}</th><th scope="col">{{words.data_in_table}}</th></tr>
</thead>
<tbody>
{{#data_fields}}
<tr><th scope="row"><code>{{key}}</code></th><td>{{type}}</td><td>{{meaning}}</td><td>{{#in_table}}{{words.yes}}{{/in_table}}{{^in_table}}{{words.no}}{{/in_table}}</td></tr>
{{/data_fields}}
</tbody>
</table>
</div>
</details>
<details class="more-data">
<summary>{{words.data_kohesio}}</summary>
<div class="table-scroll" role="region" tabindex="0" aria-label="{{words.data_kohesio}}">
<table class="data-fields">
<thead>
<tr><th scope="col">{{words.data_field}}</th><th scope="col">{{words.data_type}}</th><th scope="col">{{words.data_meaning}}</th></tr>
</thead>
<tbody>
{{#kohesio_fields}}
<tr><th scope="row"><code>{{key}}</code></th><td>{{type}}</td><td>{{meaning}}</td></tr>
{{/kohesio_fields}}
</tbody>
</table>
</div>
</details>
</section>
</article>
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
<div class="narrow">
{{#search}}
{{>search-form}}
{{/search}}
{{#combine}}
<p class="combine"><a href="{{combine}}">{{words.combine}}</a></p>
{{/combine}}
{{#facets.count}}
<details class="filters">
<summary><h2>{{words.filter}}</h2></summary>
<div class="filters-in">
{{#facets}}
<details class="facet" data-name="{{name}}"{{#open}} open{{/open}}>
<summary><h3>{{title}}</h3></summary>
<ul>
{{#values}}
<li><a href="{{address}}"{{#current}} aria-current="page"{{/current}}>{{title}}</a> <span class="count">{{count}}</span></li>
{{/values}}
</ul>
</details>
{{/facets}}
</div>
</details>
{{/facets.count}}
</div>

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
<p><a href="{{open_data_address}}">{{words.open_data}}</a></p>
{{#accessibility}}
<p><a href="{{accessibility}}">{{words.accessibility}}</a></p>
{{/accessibility}}
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
{{#feed}}
<link rel="alternate" type="application/atom+xml" title="{{site_title}}" href="{{feed}}">
{{/feed}}
{{{sharing}}}
{{{structured_data}}}
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
ThemeFile("partials/map.html", text: #"""
{{#map}}
<section class="map" aria-labelledby="page_map">
<h2 id="page_map">{{heading}}</h2>
<div class="map-in">
<div class="map-picture" role="group" aria-label="{{name}}">
{{{tiles}}}
<p class="note">{{legend}}</p>
</div>
<div>
<ul class="map-list">
{{#regions}}
<li><a href="{{address}}"{{#current}} aria-current="{{current}}"{{/current}}>{{title}}</a> <span class="count">{{count}}</span></li>
{{/regions}}
</ul>
{{#others}}
<p class="note">{{others}}</p>
{{/others}}
</div>
</div>
</section>
{{/map}}

"""#),
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
ThemeFile("partials/numbers.html", text: #"""
{{#numbers.count}}
<dl class="numbers">
{{#numbers}}
<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
{{/numbers}}
</dl>
{{/numbers.count}}

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
{{#about}}
<p class="row-about">{{about}}</p>
{{/about}}
</div>
{{#amount}}
<p class="row-amount"><span class="row-amount-label">{{amount_label}}</span> {{amount}}</p>
{{/amount}}
</li>

"""#),
ThemeFile("partials/search-form.html", text: #"""
<form class="search" id="search_form" role="search" action="{{projects_address}}" hidden data-index="{{index}}" data-total="{{total}}" data-page="{{per_page}}" data-facets="{{parameters}}" data-one="{{words.found_one}}" data-few="{{words.found_few}}" data-many="{{words.found_many}}" data-other="{{words.found_other}}" data-found="{{words.search_found}}" data-none="{{words.search_none}}" data-shown="{{words.search_shown}}" data-wait="{{words.search_wait}}" data-quoted="{{words.search_quoted}}">
<label for="search_words">{{words.search_label}}</label>
<div class="search-line">
<input type="search" id="search_words" name="q" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="search_hint">
<button class="button">{{words.search}}</button>
</div>
<p class="note" id="search_hint">{{words.search_hint}}</p>
<template data-search="choice"><li><label><input type="checkbox" name="__name__" value="__slug__"> <span>__title__</span></label> <span class="count">__count__</span></li></template>
<p class="filters-done" data-search="done" hidden><button type="button" class="button" data-search="go">{{words.search_go}}</button></p>
</form>

"""#),
ThemeFile("partials/search-results.html", text: #"""
<ul class="chips" data-search="chips" hidden></ul>
<div class="found">
<p class="found-count" data-search="count" tabindex="-1"></p>
<p class="sorting" data-search="sorting" hidden><label for="search_sort">{{words.sort}}</label> <select id="search_sort" name="{{sort}}" form="search_form" autocomplete="off" data-search="sort">
<option value="">{{words.sort_state}}</option>
{{#orders}}
<option value="{{value}}">{{title}}</option>
{{/orders}}
</select></p>
</div>
<p class="visually-hidden" role="status" data-search="status"></p>
<div class="notice" data-search="failed" hidden>
<p>{{words.search_failed}}</p>
<p><button type="button" class="button" data-search="again">{{words.search_again}}</button></p>
</div>
<div class="nothing" data-search="nothing" hidden>
<h3>{{words.search_none}}</h3>
<p>{{words.search_without}}</p>
<ul class="ways" data-search="ways"></ul>
{{#publisher}}
<p>{{words.search_help}} {{#email}}<a href="{{email_address}}">{{email}}</a>{{/email}}{{#phone}} <a href="{{phone_address}}">{{phone}}</a>{{/phone}}{{^email}}{{^phone}}{{name}}{{/phone}}{{/email}}</p>
{{/publisher}}
</div>
<div data-search="own" hidden>
<ul class="rows" data-search="rows"></ul>
<div class="more-rows">
<p class="note" data-search="shown"></p>
<button type="button" class="button" data-search="more">{{words.search_more}}</button>
</div>
</div>
<template data-search="row">{{#row}}{{>project-row}}{{/row}}</template>
<template data-search="chip"><li><button type="button"><span>__text__</span> <span class="chip-x" aria-hidden="true">×</span><span class="visually-hidden">, {{words.drop_filter}}</span></button></li></template>
<template data-search="clear"><li><button type="button" class="chips-clear">{{words.clear_all}}</button></li></template>
<template data-search="way"><li><a href="/__address__">{{words.search_way}}</a> <span class="count">__count__</span></li></template>

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
{{#state}}<span class="state state-{{state}}">{{#state_address}}<a href="{{state_address}}">{{state_word}}</a>{{/state_address}}{{^state_address}}{{state_word}}{{/state_address}}</span>{{#state_detail}} <span class="state-detail">{{state_detail}}</span>{{/state_detail}}{{/state}}

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
ThemeFile("poster.html", text: #"""
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
<header class="bar">
<p class="back"><a href="{{project_address}}">{{words.poster_back}}</a></p>
<fieldset class="shape" aria-label="{{words.poster_shape}}">
<label><input type="radio" name="shape" id="tall" checked><span>{{words.poster_tall}}</span></label>
<label><input type="radio" name="shape" id="wide"><span>{{words.poster_wide}}</span></label>
</fieldset>
<p class="how">{{words.poster_how}}</p>
</header>
<main class="sheet">
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

"""#),
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
<p class="figure-label">{{label}}{{#part}} <span class="note">{{part}}</span>{{/part}}{{#as_of}} <span class="note">{{as_of}}</span>{{/as_of}}</p>
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
<div class="neighbours">
{{#series_previous}}
<p><a href="{{address}}" rel="prev"><span class="neighbour-over">‹ {{words.series_previous}}</span> {{title}}</a></p>
{{/series_previous}}
{{#series_next}}
<p class="neighbour-next"><a href="{{address}}" rel="next"><span class="neighbour-over">{{words.series_next}} ›</span> {{title}}</a></p>
{{/series_next}}
</div>
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
{{$head}}
{{#search}}
<script type="module" src="{{script}}"></script>
{{/search}}
{{/head}}
{{$main}}
<div class="list">
<header class="intro">
<h1>{{title}} <span class="count">{{count}}</span></h1>
</header>
{{>filters}}
<div class="results">
<h2 class="visually-hidden">{{words.list}}</h2>
{{#search}}
{{>search-results}}
{{/search}}
<div data-search="plain">
<p class="order" data-search="order">{{words.order}}</p>
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
{{>map}}
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
<div class="list series">
<header class="intro">
{{>crumbs}}
<p class="over">{{words.series}}</p>
<h1>{{title}}</h1>
<p class="lead">{{lead}}</p>
{{>numbers}}
{{#cost_note}}
<p class="note">{{cost_note}}</p>
{{/cost_note}}
</header>
{{#time_line}}
<section aria-labelledby="page_time">
<h2 id="page_time">{{words.series_time}}</h2>
<figure class="time-line">
{{{time_line}}}
<figcaption>{{time_words}}</figcaption>
</figure>
</section>
{{/time_line}}
{{#amounts.count}}
<section aria-labelledby="page_money">
<h2 id="page_money">{{words.series_money}}</h2>
<ul class="amounts">
{{#amounts}}
<li>
<p><span class="amount-name">{{name}}{{#title}}<span class="visually-hidden"> {{title}}:</span>{{/title}}</span> <span class="amount-value">{{amount}}{{#note}} <span class="note">{{note}}</span>{{/note}}</span></p>
{{#bar}}
{{{bar}}}
{{/bar}}
</li>
{{/amounts}}
</ul>
</section>
{{/amounts.count}}
<section aria-labelledby="page_list">
<h2 id="page_list">{{words.projects}}</h2>
<ul class="rows">
{{#projects}}
{{>project-row}}
{{/projects}}
</ul>
</section>
{{#comparison.count}}
<section>
<h2 id="page_comparison">{{words.series_comparison}}</h2>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="page_comparison">
<table class="comparison">
<thead>
<tr><td></td>{{#columns}}<th scope="col"><a href="{{address}}">{{number}}<span class="visually-hidden"> {{title}}</span></a></th>{{/columns}}</tr>
</thead>
{{#comparison}}
<tbody>
{{#title}}
<tr><th class="comparison-part" scope="rowgroup" colspan="{{width}}">{{title}}</th></tr>
{{/title}}
{{#rows}}
<tr><th scope="row">{{#address}}<a href="{{address}}">{{title}}</a>{{/address}}{{^address}}{{title}}{{/address}}</th>{{#cells}}<td>{{#text}}{{text}}{{/text}}{{^text}}<span aria-hidden="true">–</span><span class="visually-hidden">{{words.unknown}}</span>{{/text}}</td>{{/cells}}</tr>
{{/rows}}
</tbody>
{{/comparison}}
</table>
</div>
</section>
{{/comparison.count}}
</div>
{{/main}}
{{/layout}}

"""#),
    ]
}
