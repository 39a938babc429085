@E-01 @E-05 @E-10 @needs-routes
Feature: Command mode and data mode of TCP services: ETX is a character

  With DLEMODE 0 the port carries the octets as they are, and only the peer, or an error, ends the session.

  Background:
    Given the host has set:
      | AT#DLEMODE=1,0              |
      | AT#TCPSERV=1,"198.51.100.7" |
      | AT#TCPPORT=1,23             |
      | AT#TCPTXDELAY=1,20          |
      | AT#DLEMODE=2,1              |
      | AT#TCPSERV=2,"203.0.113.7"  |
      | AT#TCPPORT=2,23             |
      | AT#TCPTXDELAY=2,20          |

  Rule: Ok_Info_WaitingForData begins data mode: what the host writes goes to the peer, what the peer sends to the host, at once

    @T-B-06.r01 @T-B-06.r04 @R-B-027 @BV @needs-gprs-outcome @E-08 @E-09 @E-165
    Scenario: AT#OTCP: the message, then data both ways
      Given the modem is connected over "GPRS"
      When the host issues `AT#OTCP=1`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `to the peer`
      Then the peer receives `to the peer`
      When the peer sends `to the host`
      Then the modem writes within 30 s `to the host`
      When the peer closes
      Then the modem ends the plain session, the peer gone

    @T-B-06.r01.listening @T-B-06.r04 @R-B-027 @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-149 @E-156 @E-159 @E-165
    Scenario: AT#LTCPSTART: the message, then data both ways
      Given the host has set `AT#DLEMODE=2,0`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=2`
      And the modem answers `OK`
      When the peer connects to port 23
      Then the modem writes within 60 s `[CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the peer sends `to the host`
      Then the modem writes within 30 s `to the host`
      When the host writes `to the peer`
      Then the peer receives `to the peer`
      When the peer closes
      Then the modem ends the plain session, the peer gone

  Rule: An ETX of the host is data: it reaches the peer, and data mode goes on

    @T-B-06.r02 @T-B-06.r05 @R-B-031 @BV @needs-gprs-outcome @E-08 @E-09 @E-165
    Scenario: AT#OTCP: an ETX among data both ways
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the peer receives `[ETX]`
      And the modem writes nothing for 5 seconds
      When the peer sends `more`
      Then the modem writes within 30 s `more`
      When the host writes `and more`
      Then the peer receives `and more`
      When the peer closes
      Then the modem ends the plain session, the peer gone

    @T-B-06.r02.listening @T-B-06.r05 @R-B-031 @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-149 @E-156 @E-159 @E-165
    Scenario: AT#LTCPSTART: an ETX among data both ways
      Given the host has set `AT#DLEMODE=2,0`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=2`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the peer receives `[ETX]`
      And the modem writes nothing for 5 seconds
      When the peer sends `more`
      Then the modem writes within 30 s `more`
      When the peer closes
      Then the modem ends the plain session, the peer gone

    @BV @needs-gprs-outcome @E-08 @E-09 @E-165
    Scenario Outline: Both ways as it is: <what>
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<octets>`
      Then the peer receives `<octets>`
      When the peer sends `<octets>`
      Then the modem writes within 60 s `<octets>`
      And the modem writes nothing for 2 seconds
      When the peer closes
      Then the modem ends the plain session, the peer gone

      Examples:
        | id               | what                               | octets                                                 |
        | R-B-031.octets   | every value of an octet            | [256 octets of data]                                   |
        | R-B-031.dle      | a DLE                              | [DLE]                                                  |
        | R-B-031.dle-etx  | a DLE and an ETX                   | [DLE][ETX]                                             |
        | R-B-031.dle-dle  | two DLE                            | [DLE][DLE]                                             |
        | R-B-031.etx-etx  | two ETX                            | [ETX][ETX]                                             |
        | R-B-031.mixed    | both amid a text                   | a[DLE]b[ETX]c[DLE][ETX]d[DLE][DLE][ETX]                |
        | R-B-031.controls | NUL, XON, XOFF, SUB, ESC, BS, DEL  | [NUL][0x11][0x13][SUB][ESC][BS][0x7F][0x04][NUL]       |
        | R-B-031.eight    | octets above 127                   | [0x80][0x83][0x90][0xFE][0xFF][0xFF]                   |
        | R-B-031.lines    | line ends of every kind            | a[CR][LF]b[LF]c[CR]d[LF][CR]e[CR][CR][LF][LF]          |
        | R-B-031.answers  | what looks like answers of a modem | [CR][LF]OK[CR][LF][CR][LF]Ok_Info_SocketClosed[CR][LF] |
        | R-B-031.command  | a command                          | AT#VSTATE[CR]                                          |
        | R-B-031.odd      | 65537 octets                       | [65537 octets of data]                                 |

    @R-B-031.single @BV @needs-gprs-outcome @E-08 @E-09 @E-165
    Scenario: The host writes the octets one by one
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes, 1 octet at a time, `[300 octets of data][DLE][ETX][ETX][DLE]`
      Then the peer receives `[300 octets of data][DLE][ETX][ETX][DLE]`
      When the peer closes
      Then the modem ends the plain session, the peer gone

  Rule: When the peer disconnects, or on an error, the modem ends data mode with a message that no ETX precedes

    @T-B-06.r03 @T-B-06.r06 @R-B-032 @BV @needs-gprs-outcome @E-08 @E-09 @E-165
    Scenario: The peer closes behind data both ways; then the modem takes commands
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `entry`
      And the peer receives `entry`
      And the peer sends `output`
      When the peer closes
      Then the modem writes within 30 s `output`
      And the modem ends the plain session, the peer gone
      And `AT#TCPPORT=1` reads `#TCPPORT: 1,23`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @T-B-06.r03.listening @T-B-06.r06 @R-B-032 @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-149 @E-156 @E-159 @E-165
    Scenario: The peer of AT#LTCPSTART closes; then the modem takes commands
      Given the host has set `AT#DLEMODE=2,0`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=2`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer closes
      Then the modem ends the plain session, the peer gone
      And `AT#TCPPORT=2` reads `#TCPPORT: 2,23`

    @T-B-06.r03.error @T-B-06.r06 @R-B-032 @BI @needs-gprs-outcome @E-08 @E-09 @E-215
    Scenario: The peer resets; then the modem takes commands
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer resets
      Then the modem ends the plain session with `#CME ERROR: 37952`
      And `AT#TCPPORT=1` reads `#TCPPORT: 1,23`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # The frame of the codes is another; no ETX stands before it.
    @T-B-06.r03.numeric @R-B-032 @BV @needs-gprs-outcome @E-08 @E-09 @E-12 @E-165
    Scenario: The peer closes after ATV0
      Given the modem is connected over "GPRS"
      And the host issues `ATV0`
      And the modem writes `[CR]0[CR]`
      And the host issues `AT#OTCP=1`
      And the modem writes within 60 s `[CR]1028[CR]`
      When the peer closes
      Then the modem ends the plain session, the peer gone
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`
