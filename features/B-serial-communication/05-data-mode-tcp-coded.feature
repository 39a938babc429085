@E-01 @E-05 @E-10 @E-167 @needs-routes
Feature: Command mode and data mode of TCP services: ETX means the end

  With DLEMODE 1 the port carries coded data between the data message and a bare ETX. Each case is written for AT#OTCP; those of
  AT#LTCPSTART, which differs only in who calls, stand between them.

  Background:
    Given the host has set:
      | AT#DLEMODE=1,1              |
      | AT#TCPSERV=1,"198.51.100.7" |
      | AT#TCPPORT=1,23             |
      | AT#TCPTXDELAY=1,20          |
      | AT#DLEMODE=2,0              |
      | AT#TCPSERV=2,"203.0.113.7"  |
      | AT#TCPPORT=2,23             |
      | AT#TCPTXDELAY=2,20          |

  Rule: Ok_Info_WaitingForData begins data mode: what the host writes goes to the peer, what the peer sends to the host, at once

    @T-B-05.r01 @T-B-05.r04 @R-B-027 @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: AT#OTCP: the message, then data both ways
      Given the modem is connected over "GPRS"
      When the host issues `AT#OTCP=1`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `to the peer`
      Then the peer receives `to the peer`
      When the peer sends `to the host`
      Then the modem writes within 30 s `to the host`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @T-B-05.r01.listening @T-B-05.r04 @R-B-027 @BV @needs-gprs-outcome @needs-listen-address @E-149 @E-156 @E-159 @E-163 @E-166
    Scenario: AT#LTCPSTART: the message, then data both ways
      Given the host has set `AT#DLEMODE=2,1`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=2`
      And the modem answers `OK`
      When the peer connects to port 23
      Then the modem writes within 60 s `[CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the peer sends `to the host`
      Then the modem writes within 30 s `to the host`
      When the host writes `to the peer`
      Then the peer receives `to the peer`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: In data mode nothing that the host writes is a command

    # What the modem took for a command would be answered, and would not reach the peer.
    @BO @needs-gprs-outcome @E-163 @E-166
    Scenario Outline: In data mode the host writes <what>
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<octets>`
      Then the peer receives `<octets>`
      And the modem writes nothing for 5 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                | covers | what                         | octets                   |
        | R-B-027.attention |        | AT                           | AT[CR]                   |
        | R-B-027.read      |        | a read                       | AT#VSTATE[CR]            |
        | R-B-027.write     |        | a setting                    | AT#TCPPORT=1,7007[CR]    |
        | R-B-027.stop      |        | the end of the link          | AT#CONNECTIONSTOP[CR]    |
        | R-B-027.hang-up   |        | a standard command           | ATH[CR]                  |
        | R-B-027.repeat    |        | a repeated command           | A/                       |
        | R-B-027.edit      |        | characters that edit a line  | AT[BS][BS][SUB][ESC][CR] |
        | R-B-027.plus      |        | three plus signs amid a text | 1+++2[CR][LF]            |

    # Whether these three, in silence, lead out of data mode is not said.
    @R-B-027.escape @BO @needs-gprs-outcome @E-163 @E-166
    Scenario: Three plus signs in silence
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem writes nothing for 2 seconds
      When the host writes `+++`
      And 3 seconds pass
      Then whatever the modem answers is recorded

  Rule: ETX and DLE that are data have a DLE before them, from the host and to the host

    @BV @needs-gprs-outcome @E-163 @E-166
    Scenario Outline: Both ways: <what>
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<coded>`
      Then the peer receives `<meant>`
      When the peer sends `<meant>`
      Then the modem writes within 30 s `<coded>`
      And the modem writes nothing for 2 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id                  | covers             | what                 | meant                    | coded                                        |
        | R-B-030             | T-B-06.r07 R-5-006 | an ETX               | [ETX]                    | [DLE][ETX]                                   |
        | R-B-030.two         |                    | two ETX              | [ETX][ETX]               | [DLE][ETX][DLE][ETX]                         |
        | R-B-030.dle         |                    | a DLE                | [DLE]                    | [DLE][DLE]                                   |
        | R-B-030.dles        |                    | three DLE            | [DLE][DLE][DLE]          | [DLE][DLE][DLE][DLE][DLE][DLE]               |
        | R-B-030.dle-etx     |                    | a DLE and an ETX     | [DLE][ETX]               | [DLE][DLE][DLE][ETX]                         |
        | R-B-030.etx-dle     |                    | an ETX and a DLE     | [ETX][DLE]               | [DLE][ETX][DLE][DLE]                         |
        | R-B-030.dle-dle-etx |                    | two DLE and an ETX   | [DLE][DLE][ETX]          | [DLE][DLE][DLE][DLE][DLE][ETX]               |
        | R-B-030.first       |                    | an ETX before a text | [ETX]text                | [DLE][ETX]text                               |
        | R-B-030.last        |                    | an ETX behind a text | text[ETX]                | text[DLE][ETX]                               |
        | R-B-030.last-dle    |                    | a DLE behind a text  | text[DLE]                | text[DLE][DLE]                               |
        | R-B-030.amid        |                    | both amid a text     | a[DLE]b[ETX]c[DLE][ETX]d | a[DLE][DLE]b[DLE][ETX]c[DLE][DLE][DLE][ETX]d |

    @BV @needs-gprs-outcome @E-163 @E-166
    Scenario Outline: Both ways, octet for octet: <what>
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<coded>`
      Then the peer receives `<meant>`
      When the peer sends `<meant>`
      Then the modem writes within 60 s `<coded>`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id               | covers | what                                 | meant                                                  | coded                                                  |
        | R-B-027.octets   |        | every value of an octet              | [256 octets of data]                                   | [256 octets of data, coded]                            |
        | R-B-027.octet    |        | a single octet                       | x                                                      | x                                                      |
        | R-B-027.zero     |        | a single NUL                         | [NUL]                                                  | [NUL]                                                  |
        | R-B-027.controls |        | NUL, XON, XOFF, SUB, ESC, BS, DEL    | [NUL][0x11][0x13][SUB][ESC][BS][0x7F][0x04][NUL]       | [NUL][0x11][0x13][SUB][ESC][BS][0x7F][0x04][NUL]       |
        | R-B-027.eight    |        | octets above 127                     | [0x80][0x83][0x90][0xFE][0xFF][0xFF][0x8D][0x8A]       | [0x80][0x83][0x90][0xFE][0xFF][0xFF][0x8D][0x8A]       |
        | R-B-027.lines    |        | line ends of every kind              | a[CR][LF]b[LF]c[CR]d[LF][CR]e[CR][CR][LF][LF]          | a[CR][LF]b[LF]c[CR]d[LF][CR]e[CR][CR][LF][LF]          |
        | R-B-027.answers  |        | what looks like answers of a modem   | [CR][LF]OK[CR][LF][CR][LF]Ok_Info_SocketClosed[CR][LF] | [CR][LF]OK[CR][LF][CR][LF]Ok_Info_SocketClosed[CR][LF] |
        | R-B-027.dots     |        | what ends a mail                     | [CR][LF].[CR][LF]                                      | [CR][LF].[CR][LF]                                      |
        | R-B-027.segment  |        | 1460 octets                          | [1460 octets of data]                                  | [1460 octets of data, coded]                           |
        | R-B-027.longer   |        | 1461 octets                          | [1461 octets of data]                                  | [1461 octets of data, coded]                           |
        | R-B-027.block    |        | 4096 octets                          | [4096 octets of data]                                  | [4096 octets of data, coded]                           |
        | R-B-027.odd      |        | 65537 octets, more than 16 bits hold | [65537 octets of data]                                 | [65537 octets of data, coded]                          |

    @R-B-030.single @R-B-027 @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: The host writes the coded octets one by one
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes, 1 octet at a time, `[300 octets of data, coded][DLE][ETX][DLE][DLE][DLE][ETX]`
      Then the peer receives `[300 octets of data][ETX][DLE][ETX]`
      When the host writes, 1 octet at a time, `[DLE][DLE][ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `[DLE]`

    # A modem that looks at one piece at a time misses what stands at its edge.
    @R-B-030.pieces @R-5-006 @R-5-038 @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: A DLE ends one piece of the host, and the octet that it belongs to begins the next
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `one[DLE]`
      Then the peer receives `one`
      When the host writes `[ETX]two[DLE]`
      Then the peer receives `[ETX]two`
      When the host writes `[DLE]three[DLE][DLE]`
      Then the peer receives `[DLE]three[DLE]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives nothing for 2 seconds

    @R-B-030.edges @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: Pieces of the peer begin and end with ETX and DLE
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `one[DLE]`
      Then the modem writes within 30 s `one[DLE][DLE]`
      When the peer sends `[ETX]two[DLE]`
      Then the modem writes within 30 s `[DLE][ETX]two[DLE][DLE]`
      When the peer sends `[DLE]three[ETX]`
      Then the modem writes within 30 s `[DLE][DLE]three[DLE][ETX]`
      When the peer sends `[ETX]`
      Then the modem writes within 30 s `[DLE][ETX]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: A bare ETX of the host ends data mode

    @T-B-05.r02 @T-B-05.r05 @R-B-028 @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: After data both ways the host ends a session of AT#OTCP; then the modem takes commands
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `entry`
      And the peer receives `entry`
      And the peer sends `output`
      And the modem writes within 30 s `output`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer sees the end
      And `AT#TCPPORT=1` reads `#TCPPORT: 1,23`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @T-B-05.r02.listening @T-B-05.r05 @R-B-028 @BV @needs-gprs-outcome @needs-listen-address @E-149 @E-156 @E-159 @E-163 @E-166
    Scenario: After data both ways the host ends a session of AT#LTCPSTART; then the modem takes commands
      Given the host has set `AT#DLEMODE=2,1`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=2`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `entry`
      And the peer receives `entry`
      And the peer sends `output`
      And the modem writes within 30 s `output`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer sees the end
      And `AT#TCPPORT=2` reads `#TCPPORT: 2,23`

  Rule: When the peer disconnects, or on an error, the modem ends data mode with a message that an ETX precedes

    @BV @needs-gprs-outcome @E-08 @E-09 @E-164
    Scenario Outline: The peer closes <when>; then the modem takes commands
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `<written>`
      And the peer receives `<written>`
      And the peer sends `<sent>`
      When the peer closes
      Then the modem writes within 30 s `<sent>`
      And the modem ends the coded session, the peer gone
      And `AT#TCPPORT=1` reads `#TCPPORT: 1,23`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id         | covers             | when                  | written | sent   |
        | T-B-05.r03 | R-B-029            | behind data both ways | entry   | output |
        | T-B-05.r06 | R-B-029 T-B-05.r03 | after a word          | a       | b      |

    @T-B-05.r03.error @T-B-05.r06 @R-B-029 @BI @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-149 @E-156 @E-159 @E-215
    Scenario: The peer of AT#LTCPSTART resets; then the modem takes commands
      Given the host has set `AT#DLEMODE=2,1`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=2`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer resets
      Then the modem ends the coded session with `#CME ERROR: 37952`
      And `AT#TCPPORT=2` reads `#TCPPORT: 2,23`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # The frame of the codes is another, the ETX is the same.
    @T-B-05.r03.numeric @R-B-029 @BV @needs-gprs-outcome @E-08 @E-09 @E-12 @E-164
    Scenario: The peer closes after ATV0
      Given the modem is connected over "GPRS"
      And the host issues `ATV0`
      And the modem writes `[CR]0[CR]`
      And the host issues `AT#OTCP=1`
      And the modem writes within 60 s `[CR]1028[CR]`
      When the peer closes
      Then the modem ends the coded session, the peer gone
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`
