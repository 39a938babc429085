Feature: Serial communication: output

  What surrounds every answer, to the byte.

  Rule: A read is the line, CR LF, and then CR LF OK CR LF, whatever ATV is

    @E-10
    Scenario Outline: After ATV1 <command> is reported to the byte
      Given the host has set `<setting>`
      When the host issues `<command>`
      Then the modem writes `<line>[CR][LF][CR][LF]OK[CR][LF]`

      @BV
      Examples: a number has no quotes, a text has
        | id              | covers          | setting                        | command           | line                          |
        | T-B-02.r01      | R-B-007 R-B-008 | AT#PPPMODE=3                   | AT#PPPMODE?       | #PPPMODE: 3                   |
        | R-B-008.port    |                 | AT#FTPPORT=2121                | AT#FTPPORT?       | #FTPPORT: 2121                |
        | R-B-008.socket  |                 | AT#TCPPORT=1,1123              | AT#TCPPORT=1      | #TCPPORT: 1,1123              |
        | R-B-008.text    |                 | AT#SENDERNAME="machine 245"    | AT#SENDERNAME?    | #SENDERNAME: "machine 245"    |
        | R-B-008.address |                 | AT#DNSSERV1="198.51.100.53"    | AT#DNSSERV1?      | #DNSSERV1: "198.51.100.53"    |
        | R-B-008.phone   |                 | AT#DIALN1="0860000000"         | AT#DIALN1?        | #DIALN1: "0860000000"         |
        | R-B-008.digits  |                 | AT#CALLSCREENNUM="0"           | AT#CALLSCREENNUM? | #CALLSCREENNUM: "0"           |
        | R-B-008.server  |                 | AT#TCPSERV=2,"tcp.example.org" | AT#TCPSERV=2      | #TCPSERV: 2,"tcp.example.org" |

      @BV @E-132 @E-133
      Examples: the letter of FTPTYPE
        | id             | covers | setting      | command     | line        |
        | R-B-008.letter |        | AT#FTPTYPE=A | AT#FTPTYPE? | #FTPTYPE: A |

    @BV @E-10 @E-11 @E-12
    Scenario Outline: After ATV0 <command> is reported as after ATV1
      Given the host has set `<setting>`
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `<command>`
      Then the modem writes `<line>[CR][LF][CR][LF]OK[CR][LF]`

      Examples:
        | id                 | covers          | setting                     | command        | line                       |
        | T-B-02.r01.numeric | R-B-007 R-B-046 | AT#PPPMODE=3                | AT#PPPMODE?    | #PPPMODE: 3                |
        | R-B-007.text       | R-B-046         | AT#SENDERNAME="machine 245" | AT#SENDERNAME? | #SENDERNAME: "machine 245" |

    @R-B-007.display @BV @E-10
    Scenario: Each line of a display ends with CR LF
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |
      When the host issues `AT#VDNS`
      Then the modem writes `#DNSSERV1: "198.51.100.53"[CR][LF]#DNSSERV2: "198.51.100.54"[CR][LF][CR][LF]OK[CR][LF]`

    @R-B-046.display @BV @E-10 @E-11 @E-12
    Scenario: After ATV0 a display keeps its lines
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#VDNS`
      Then the modem writes `#DNSSERV1: "198.51.100.53"[CR][LF]#DNSSERV2: "198.51.100.54"[CR][LF][CR][LF]OK[CR][LF]`

  Rule: After ATV1 an indication or result code is CR LF, the text, CR LF

    @BV
    Scenario Outline: <command> is answered <text> between CR LF and CR LF
      When the host issues `<command>`
      Then the modem writes `[CR][LF]<text>[CR][LF]`

      Examples:
        | id               | covers  | command    | text  |
        | T-B-02.r02       | R-B-009 | AT         | OK    |
        | T-B-02.r02.open  |         | AT+WOPEN=1 | OK    |
        | T-B-02.r02.error |         | AT+NOSUCH  | ERROR |

    @R-B-009.ring @BV @needs-incoming-call @needs-hang-up @E-69 @E-228
    Scenario: A call rings between CR LF and CR LF
      Given the host has set `AT#ANSWERMODE=0`
      And the host has set `ATS0=0`
      When a data call rings from `0612345678`
      Then the modem writes within 60 s `[CR][LF]RING[CR][LF]`
      When the caller hangs up
      Then whatever the modem answers is recorded

  Rule: After ATV0 an indication or result code is CR, the number, CR

    @BV @E-12
    Scenario Outline: After ATV0 <command> is answered <code> between CR and CR
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `<command>`
      Then the modem writes `[CR]<code>[CR]`

      Examples:
        | id               | covers  | command    | code |
        | T-B-02.r03       | R-B-010 | AT+WOPEN=1 | 0    |
        | T-B-02.r03.error |         | AT+NOSUCH  | 4    |

  Rule: An error of an AT# command keeps its text, whatever ATV is

    @BI @E-08 @E-09 @E-22
    Scenario Outline: After ATV1 <command> is refused to the byte
      When the host issues `<command>`
      Then the modem writes `[CR][LF]#CME ERROR: 34882[CR][LF]`

      Examples:
        | id              | covers  | command          |
        | T-B-02.r04      | R-B-011 | AT#GPRSCID=5     |
        | T-B-02.r04.port |         | AT#FTPPORT=65536 |

    @T-B-02.r04.numeric @R-B-011 @BI @E-08 @E-09 @E-12 @E-22
    Scenario: After ATV0 AT#GPRSCID=5 is refused to the same bytes
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#GPRSCID=5`
      Then the modem writes `[CR][LF]#CME ERROR: 34882[CR][LF]`

    # Other refusals may be a plain ERROR, and so a number after ATV0; for this one there is a code only.
    @T-B-02.r04.store @R-B-011 @BI @needs-storage @E-08 @E-09 @E-12 @E-210
    Scenario: After ATV0 a write that the store refuses is told in text
      Given the parameter store refuses writes
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#FTPPORT=2121`
      Then the modem writes `[CR][LF]#CME ERROR: 34824[CR][LF]`

  Rule: A write is answered when it is done

    @BV @E-10
    Scenario Outline: After ATV1 <setting> is answered to the byte
      Given the host has set `<before>`
      When the host issues `<setting>`
      Then the modem writes `[CR][LF]OK[CR][LF]`
      And `<command>` reads `<line>`

      Examples:
        | id              | covers  | before            | setting          | command     | line            |
        | T-B-02.r05      | R-B-013 | AT#FTPPORT=4321   | AT#FTPPORT=21    | AT#FTPPORT? | #FTPPORT: 21    |
        | T-B-02.r05.text | R-B-013 | AT#SUBJ1="before" | AT#SUBJ1="after" | AT#SUBJ1?   | #SUBJ1: "after" |

    @BV @E-10 @E-11 @E-12
    Scenario Outline: After ATV0 <setting> is answered to the byte
      Given the host has set `<before>`
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `<setting>`
      Then the modem writes `[CR]0[CR]`
      When the host issues `ATV1`
      Then the modem answers `OK`
      And `<command>` reads `<line>`

      Examples:
        | id              | covers  | before            | setting          | command     | line            |
        | T-B-02.r06      | R-B-013 | AT#FTPPORT=4321   | AT#FTPPORT=21    | AT#FTPPORT? | #FTPPORT: 21    |
        | T-B-02.r06.text | R-B-013 | AT#SUBJ1="before" | AT#SUBJ1="after" | AT#SUBJ1?   | #SUBJ1: "after" |

  Rule: After ATQ1 a write is done but not answered

    @BV @E-10 @E-13
    Scenario Outline: After ATQ1 <setting> is done in silence
      Given the host has set `<before>`
      When the host issues `ATQ1`
      Then whatever the modem answers is recorded
      When the host issues `<setting>`
      Then the modem writes nothing for 2 seconds
      When the host issues `ATQ0`
      Then the modem answers `OK`
      And `<command>` reads `<line>`

      Examples:
        | id           | before            | setting          | command     | line            |
        | R-B-012      | AT#FTPPORT=4321   | AT#FTPPORT=2121  | AT#FTPPORT? | #FTPPORT: 2121  |
        | R-B-012.text | AT#SUBJ1="before" | AT#SUBJ1="after" | AT#SUBJ1?   | #SUBJ1: "after" |

    # Whether the lines themselves, or an error, are suppressed too is open.
    @E-10 @E-13
    Scenario Outline: After ATQ1 <command>, <what>, is recorded
      Given the host has set `AT#PPPMODE=3`
      When the host issues `ATQ1`
      Then whatever the modem answers is recorded
      When the host issues `<command>`
      Then whatever the modem answers is recorded
      When the host issues `ATQ0`
      Then the modem answers `OK`
      And `AT#PPPMODE?` still reads `#PPPMODE: 3`

      @BV
      Examples:
        | id              | covers  | what      | command     |
        | R-B-012.read    | R-B-046 | a read    | AT#PPPMODE? |
        | R-B-012.display | R-B-046 | a display | AT#VPPP     |

      @BI
      Examples:
        | id              | covers | what      | command      |
        | R-B-012.refused |        | a refusal | AT#PPPMODE=5 |
