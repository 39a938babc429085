@E-10
Feature: #LUDPSTART: wait for a UDP peer

  Listens on the local port UDPPORT. The first datagram that UDPSERV admits opens the session with its sender; the host ends it by
  ETX. How long data wait stands in 03-udptxdelay, the end of a listening in 05-ludpstop.

  # What belongs to the TCP sockets is different in every respect: a modem that takes it by mistake is seen.
  Background:
    Given the host has set:
      | AT#UDPSERV="255.255.255.255" |
      | AT#UDPPORT=2000              |
      | AT#UDPTXDELAY=20             |
      | AT#TCPSERV=1,"203.0.113.8"   |
      | AT#TCPSERV=2,"203.0.113.8"   |
      | AT#TCPPORT=1,2001            |
      | AT#TCPPORT=2,2002            |
      | AT#TCPTXDELAY=1,8000         |
      | AT#TCPTXDELAY=2,8000         |
      | AT#DLEMODE=1,0               |
      | AT#DLEMODE=2,0               |

  Rule: The first datagram is announced by Ok_Info_WaitingForData, data go both ways, and the host's ETX ends the session with Ok_Info_SocketClosed and OK

    Background:
      Given the modem is connected over "GPRS"

    @T-6-03.r02 @T-6-03.r01 @R-6-019 @R-6-020 @R-6-023 @R-6-028 @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186
    Scenario: A whole session
      When the host issues `AT#LUDPSTART`
      Then the modem answers `OK`
      And the modem writes nothing for 5 seconds
      When the peer sends `Who is there?` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `Who is there?`
      When the host writes `It is me.`
      Then the peer receives `It is me.`
      When the peer sends `Then come in.`
      Then the modem writes `Then come in.`
      When the host writes `[ETX]`
      Then the modem writes within 30 s `[CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 2 seconds
      And the peer receives nothing for 2 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-6-028.numeric @T-6-03.r02 @R-9-015 @T-9-02.r02 @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-12 @E-14 @E-15 @E-183 @E-186
    Scenario: A whole session in numbers
      Given the host issues `ATV0`
      And the modem writes `[CR]0[CR]`
      And the host issues `AT#LUDPSTART`
      And the modem writes `[CR]0[CR]`
      When the peer sends `Who is there?` to UDP port 2000
      Then the modem writes within 30 s `[CR]1028[CR]`
      And the modem writes `Who is there?`
      When the host writes `[ETX]`
      Then the modem writes within 30 s `[CR]3074[CR][CR]0[CR]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`

    # No data are echoed, of either side.
    @R-6-028.echo @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186
    Scenario: A whole session with ATE1
      Given the host issues `ATE1`
      And the modem writes `[CR][LF]OK[CR][LF]`
      And the host writes `AT#LUDPSTART[CR]`
      And the modem writes `AT#LUDPSTART[CR][CR][LF]OK[CR][LF]`
      And the peer sends `Who is there?` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `Who is there?`
      When the host writes `It is me.`
      Then the modem writes nothing for 2 seconds
      And the peer receives `It is me.`
      When the host writes `[ETX]`
      Then the modem writes within 30 s `[ETX][CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]`

    # A session begins where the last one left nothing.
    @R-6-028.again @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186
    Scenario: After a session another one with another peer, and AT#OUDP
      Given the host has set `AT#UDPTXDELAY=32760`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And the peer sends `first[ETX]` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `first[DLE][ETX]`
      And the host writes `one[DLE][DLE][ETX]`
      And the modem ends the session as the host asked
      And the peer receives `one[DLE]`
      And the host has set `AT#UDPTXDELAY=20`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When another peer sends `second` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `second`
      When the host writes `two`
      Then another peer receives `two`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives nothing for 2 seconds
      Given the host has set:
        | AT#UDPSERV="198.51.100.7" |
        | AT#UDPPORT=7007           |
      When the host issues `AT#OUDP`
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `three`
      Then the peer receives `three`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-6-028.closed @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186
    Scenario: After a session nobody is heard any more, not even the peer of the session
      Given the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And the peer sends `first` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `first`
      And the host writes `[ETX]`
      And the modem ends the session as the host asked
      When the peer sends `too late` to UDP port 2000 in vain
      Then the modem writes nothing for 5 seconds
      When another peer sends `too late` to UDP port 2000 in vain
      Then the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # What waits for company is not lost when no more can come.
    @R-6-028.rest @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186 @E-188
    Scenario: What has not been sent yet when the host ends the session is sent first
      Given the host has set `AT#UDPTXDELAY=32760`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And the peer sends `go` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `go`
      When the host writes `to the end[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `to the end`

  Rule: A data call carries such a session as well

    @T-6-03.r01.gsm @R-6-023 @R-6-028 @BV @needs-routes @needs-dial-outcome @needs-ppp-peer @needs-listen-address @E-01 @E-183 @E-186
    Scenario: A whole session over a data call
      Given the modem is connected over "GSM"
      When the host issues `AT#LUDPSTART`
      Then the modem answers `OK`
      When the peer sends `Who is there?` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `Who is there?`
      When the host writes `It is me.[ETX]`
      Then the peer receives `It is me.`
      And the modem ends the session as the host asked
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: The modem listens on the local port UDPPORT

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186
    Scenario Outline: UDPPORT <port>
      Given the host has set `AT#UDPPORT=<port>`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When the peer sends `wrong door` to UDP port <other> in vain
      Then the modem writes nothing for 2 seconds
      When the peer sends `right door` to UDP port <port>
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `right door`
      When the host writes `welcome[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `welcome`

      Examples:
        | id             | covers  | port  | other |
        | R-6-019        | R-6-004 | 2000  | 2001  |
        | R-6-019.low    | R-6-004 | 1     | 2001  |
        | R-6-019.telnet | R-6-004 | 23    | 2002  |
        | R-6-019.high   | R-6-004 | 65535 | 2000  |

  Rule: Each parameter is taken as it is when the command comes

    Background:
      Given the modem is connected over "GPRS"

    @T-6-02.r01 @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186
    Scenario: UDPPORT is written between two listenings
      Given the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And `AT#LUDPSTOP` is answered `OK`
      And the host has set `AT#UDPPORT=4000`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When the peer sends `old door` to UDP port 2000 in vain
      Then the modem writes nothing for 2 seconds
      When the peer sends `new door` to UDP port 4000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `new door`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @T-6-02.r02 @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186
    Scenario: UDPSERV is written between two listenings
      Given the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And `AT#LUDPSTOP` is answered `OK`
      And the host has set `AT#UDPSERV="203.0.113.7"`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When another peer sends `may I` to UDP port 2000
      Then the modem writes nothing for 2 seconds
      When the peer sends `I may` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `I may`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @T-6-02.r03 @TI @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186 @E-188
    Scenario: UDPTXDELAY is written between two listenings
      Given the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And `AT#LUDPSTOP` is answered `OK`
      And the host has set `AT#UDPTXDELAY=3000`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And the peer sends `?` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `?`
      When the host writes `!`
      Then the peer receives `!` not before 2.9 s and not after 5 s
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: With UDPSERV 255.255.255.255 whoever sends first is the peer of the session, by address and port, and nobody else is heard

    Background:
      Given the modem is connected over "GPRS"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`

    @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-182 @E-183 @E-186
    Scenario Outline: <sender> is first, <stranger> is not heard
      When <sender> sends `I was first` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `I was first`
      When the host writes `you were`
      Then <sender> receives `you were`
      When <stranger> sends `and I?`
      Then the modem writes nothing for 2 seconds
      When the host writes `only you`
      Then <sender> receives `only you`
      When <sender> sends `thank you`
      Then the modem writes `thank you`
      And <stranger> receives nothing for 2 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id                 | covers          | sender                   | stranger                 |
        | T-6-01.r01         | R-6-020 R-6-022 | another peer             | the peer                 |
        | T-6-01.r01.same    | R-6-020         | the peer                 | another peer             |
        | T-6-01.r01.port    | R-6-020 R-6-022 | the peer                 | the peer's second socket |
        | T-6-01.r01.second  | R-6-020         | the peer's second socket | the peer                 |

    # The datagrams of both are on their way at once.
    @R-6-022.crossing @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-182 @E-183 @E-186
    Scenario: Datagrams of two senders alternate
      Given the peer sends `a1` to UDP port 2000
      And another peer sends `b1` to UDP port 2000 in vain
      And the peer sends `a2`
      And another peer sends `b2`
      When the peer sends `a3`
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `a1a2a3`
      When the host writes `for a`
      Then the peer receives `for a`
      And another peer receives nothing for 2 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: With any other UDPSERV that address alone opens the session, from whatever port, and nobody else is heard

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-182 @E-183 @E-186
    Scenario Outline: UDPSERV <filter>: <stranger> is not heard, <sender> opens the session
      Given the host has set `AT#UDPSERV="<filter>"`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When <stranger> sends `not for me` to UDP port 2000
      Then the modem writes nothing for 2 seconds
      When <sender> sends `for me` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `for me`
      When the host writes `for you`
      Then <sender> receives `for you`
      When <stranger> sends `again`
      Then the modem writes nothing for 2 seconds
      When <sender> sends `me again`
      Then the modem writes `me again`
      And <stranger> receives nothing for 2 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id                | covers          | filter      | stranger     | sender                   |
        | T-6-01.r02        | R-6-021 R-6-010 | 203.0.113.7 | another peer | the peer                 |
        | T-6-01.r02.other  | R-6-021         | 203.0.113.8 | the peer     | another peer             |
        | T-6-01.r02.socket | R-6-021         | 203.0.113.7 | another peer | the peer's second socket |

    @R-6-021.port @R-6-022 @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-182 @E-183 @E-186
    Scenario: The admitted address is bound to the port from which it sent first
      Given the host has set `AT#UDPSERV="203.0.113.7"`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And the peer sends `for me` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `for me`
      When the peer's second socket sends `the same house`
      Then the modem writes nothing for 2 seconds
      When the peer sends `the same door`
      Then the modem writes `the same door`
      When the host writes `for you`
      Then the peer receives `for you`
      And the peer's second socket receives nothing for 2 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @T-6-01.r02.name @R-6-021 @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-131 @E-182 @E-183 @E-186
    Scenario: The admitted peer is given by name
      Given the host has set:
        | AT#UDPSERV="caller.example.org" |
        | AT#DNSSERV1="198.51.100.53"     |
        | AT#DNSSERV2="198.51.100.54"     |
      And the name servers:
        | 198.51.100.53 | caller.example.org | 203.0.113.7 |
        | 198.51.100.54 | caller.example.org | 203.0.113.7 |
      And the host issues `AT#LUDPSTART`
      And the modem answers within 60 s `OK`
      When another peer sends `not for me` to UDP port 2000
      Then the modem writes nothing for 2 seconds
      When the peer sends `for me` to UDP port 2000
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem writes `for me`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: Once there is a session only the host's ETX ends it; AT#LUDPSTOP is data then

    Background:
      Given the modem is connected over "GPRS"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And the peer sends `open` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `open`

    @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186
    Scenario Outline: <what> goes to the peer
      When the host writes `<data>`
      Then the peer receives `<data>`
      And the modem writes nothing for 2 seconds
      When the peer sends `still open`
      Then the modem writes `still open`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id               | what            | data                          |
        | R-6-025          | AT#LUDPSTOP     | AT#LUDPSTOP[CR]               |
        | R-6-025.commands | another command | AT[CR]AT#VSTATE[CR]ATH[CR]    |
        | R-6-025.escape   | +++             | a+++ATH[CR]                   |
        | R-6-025.dots     | the end of a mail | [CR][LF].[CR][LF]           |
        | R-6-025.sub      | the end of a text | a[SUB][EOT][ESC]b           |

    @R-6-025.idle @TI @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186
    Scenario: The session outlives ten minutes without a word
      Given the modem writes nothing for 600 seconds
      When the peer sends `still open`
      Then the modem writes `still open`
      When the host writes `me too[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `me too`

  Rule: An ETX or DLE among the data is preceded by DLE, in both directions, whatever DLEMODE is

    Background:
      Given the modem is connected over "GPRS"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`

    # The code and what it precedes reach the modem apart from each other.
    @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186 @E-187 @E-188
    Scenario Outline: The host sends <what>
      Given the peer sends `go` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `go`
      When the host writes, 1 octet at a time, `<host>`
      Then the peer receives `<peer>`
      And the modem writes nothing for 2 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives nothing for 2 seconds

      Examples:
        | id              | what                         | host                           | peer                 |
        | R-6-026         | ETX between other characters | a[DLE][ETX]b                   | a[ETX]b              |
        | R-6-026.first   | ETX first and last           | [DLE][ETX]ab[DLE][ETX]         | [ETX]ab[ETX]         |
        | R-6-026.twice   | ETX ETX                      | [DLE][ETX][DLE][ETX]           | [ETX][ETX]           |
        | R-6-026.both    | DLE ETX                      | a[DLE][DLE][DLE][ETX]b         | a[DLE][ETX]b         |
        | R-6-026.more    | DLE DLE ETX                  | [DLE][DLE][DLE][DLE][DLE][ETX] | [DLE][DLE][ETX]      |
        | R-6-026.dle     | DLE last                     | ab[DLE][DLE]                   | ab[DLE]              |
        | R-6-026.dles    | DLE DLE                      | [DLE][DLE][DLE][DLE]           | [DLE][DLE]           |
        | R-6-026.all     | all values                   | [300 octets of data, coded]    | [300 octets of data] |

    @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186 @E-187
    Scenario Outline: The peer sends <what>
      When the peer sends `<peer>` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `<host>`
      When the peer sends `<peer>`
      Then the modem writes `<host>`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id              | what                         | host                           | peer                 |
        | R-6-027         | ETX between other characters | a[DLE][ETX]b                   | a[ETX]b              |
        | R-6-027.first   | ETX first and last           | [DLE][ETX]ab[DLE][ETX]         | [ETX]ab[ETX]         |
        | R-6-027.alone   | ETX alone                    | [DLE][ETX]                     | [ETX]                |
        | R-6-027.twice   | ETX ETX                      | [DLE][ETX][DLE][ETX]           | [ETX][ETX]           |
        | R-6-027.both    | DLE ETX                      | a[DLE][DLE][DLE][ETX]b         | a[DLE][ETX]b         |
        | R-6-027.more    | DLE DLE ETX                  | [DLE][DLE][DLE][DLE][DLE][ETX] | [DLE][DLE][ETX]      |
        | R-6-027.dle     | DLE last                     | ab[DLE][DLE]                   | ab[DLE]              |
        | R-6-027.dles    | DLE DLE                      | [DLE][DLE][DLE][DLE]           | [DLE][DLE]           |
        | R-6-027.all     | all values                   | [300 octets of data, coded]    | [300 octets of data] |

    @R-6-027.apart @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186 @E-187
    Scenario: DLE at the end of one datagram and ETX at the beginning of the next
      Given the peer sends `a[DLE]` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `a[DLE][DLE]`
      When the peer sends `[ETX]b`
      Then the modem writes `[DLE][ETX]b`
      When the host writes `[DLE][DLE]`
      Then the peer receives `[DLE]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: Datagrams of every size go through

    Background:
      Given the modem is connected over "GPRS"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`

    # An empty one has a sender, too.
    @R-6-020.empty @R-6-023 @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186
    Scenario: An empty datagram opens the session, and later ones change nothing
      When the peer sends `[0 octets of data]` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes nothing for 2 seconds
      When the host writes `yes?`
      Then the peer receives `yes?`
      When the peer sends `[0 octets of data]`
      Then the modem writes nothing for 2 seconds
      When the peer sends `now`
      Then the modem writes `now`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186 @E-187 @E-188
    Scenario Outline: The peer sends a datagram of <size> octets, and gets as many
      When the peer sends `[<size> octets of data]` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes within 60 s `[<size> octets of data, coded]`
      When the host writes `[<size> octets of data, coded]`
      Then the peer receives `[<size> octets of data]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id             | size  |
        | R-6-027.one    | 1     |
        | R-6-027.byte   | 256   |
        | R-6-027.full   | 1472  |
        | R-6-027.over   | 1473  |
        | R-6-027.large  | 4097  |
        | R-6-027.huge   | 65507 |

  Rule: An error in a session is preceded by ETX, one before it is not

    @R-6-029 @T-6-03.r03 @T-6-03.r01 @BI @needs-routes @needs-gprs-outcome @needs-listen-address @needs-drop-bearer @E-01 @E-08 @E-09 @E-183 @E-186 @E-216 @E-217
    Scenario: The network ends the connection in a session, behind a lone DLE of the host
      Given the modem is connected over "GPRS"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And the peer sends `go` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `go`
      And the host writes `half[DLE]`
      When the bearer is lost
      Then the modem writes within 60 s `[ETX]`
      And until 10 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 1 | 2 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      Given the modem is connected over "GPRS"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And the peer sends `anew` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `anew`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    # A modem may keep the loss of a connection to itself. What listened is forgotten with it.
    @R-6-029.pending @BI @needs-routes @needs-gprs-outcome @needs-listen-address @needs-drop-bearer @E-01 @E-08 @E-09 @E-183 @E-186 @E-216 @E-217
    Scenario: The network ends the connection while the modem listens
      Given the modem is connected over "GPRS"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 0 | 2 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When the peer sends `too late` to UDP port 2000 in vain
      Then the modem writes nothing for 5 seconds
      Given the modem is connected over "GPRS"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When the peer sends `anew` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `anew`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-6-029.call @BI @needs-routes @needs-dial-outcome @needs-ppp-peer @needs-listen-address @needs-drop-bearer @E-01 @E-08 @E-09 @E-183 @E-243
    Scenario: The data call is lost in a session
      Given the modem is connected over "GSM"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And the peer sends `go` to UDP port 2000
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `go`
      When the bearer is lost
      Then the modem writes within 60 s `[ETX][CR][LF]#CME ERROR: 37952[CR][LF][CR][LF]NO CARRIER[CR][LF]`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: Without an address, a port, or a name that is resolved no session can be had

    @T-6-03.r03.port @R-6-006 @BI @needs-reset @needs-gprs-outcome @E-08 @E-09 @E-179
    Scenario: UDPPORT is 0
      Given the modem has its factory defaults
      And the host has set `AT#UDPSERV="255.255.255.255"`
      And the modem is connected over "GPRS"
      When the host issues `AT#LUDPSTART`
      Then the modem answers within 60 s `#CME ERROR: 36929`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @T-6-03.r03.address @BI @needs-gprs-outcome @E-08 @E-09 @E-184
    Scenario: UDPSERV is empty
      Given the host has set `AT#UDPSERV=""`
      And the modem is connected over "GPRS"
      When the host issues `AT#LUDPSTART`
      Then the modem answers within 60 s `#CME ERROR: 36929`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @T-6-03.r03.name @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-127 @E-128 @E-184
    Scenario: UDPSERV is a name that does not exist
      Given the host has set:
        | AT#UDPSERV="absent.example.org" |
        | AT#DNSSERV1="198.51.100.53"     |
        | AT#DNSSERV2="198.51.100.54"     |
      And the modem is connected over "GPRS"
      When the host issues `AT#LUDPSTART`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: AT#LUDPSTART needs a link, which 35867 tells, and no other service, which 37122 tells

    @R-6-018 @T-6-03.r03 @BO @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-08 @E-09 @E-183 @E-186 @E-214
    Scenario: Before a connection, and in it
      When the host issues `AT#LUDPSTART`
      Then the modem answers `#CME ERROR: 35867`
      When the peer sends `hello` to UDP port 2000 in vain
      Then the modem writes nothing for 2 seconds
      Given the modem is connected over "GPRS"
      When the host issues `AT#LUDPSTART`
      Then the modem answers `OK`
      When the peer sends `hello` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `hello`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-6-018.stopped @BO @needs-gprs-outcome @E-08 @E-09 @E-214
    Scenario: After a connection
      Given the modem is connected over "GPRS"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#LUDPSTART`
      Then the modem answers `#CME ERROR: 35867`

    @R-6-018.tcp @BO @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-08 @E-09 @E-159 @E-183 @E-186 @E-213 @E-237
    Scenario: While a TCP socket listens, and when it does so no more
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host issues `AT#LUDPSTART`
      Then the modem answers `#CME ERROR: 37122`
      When the peer sends `hello` to UDP port 2000 in vain
      Then the modem writes nothing for 2 seconds
      Given `AT#LTCPSTOP=1` is answered `OK`
      When the host issues `AT#LUDPSTART`
      Then the modem answers `OK`
      When the peer sends `hello` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `hello`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: While the modem listens no other service can be started and no parameter written, but read

    Background:
      Given the host has set:
        | AT#PINGREMOTE="198.51.100.7"       |
        | AT#PINGNUM=1                       |
        | AT#PINGDELAY=1                     |
        | AT#POP3SERV="198.51.100.110"       |
        | AT#POP3PORT=110                    |
        | AT#POP3UN="reader"                 |
        | AT#POP3PW="popsecret"              |
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="unit.example.org"       |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient1@example.org"   |
        | AT#CCREC1=""                       |
        | AT#SUBJ1="subject one"             |
        | AT#FTPSERV="198.51.100.21"         |
        | AT#FTPPORT=21                      |
        | AT#FTPUN="ftper"                   |
        | AT#FTPPW="ftpsecret"               |
        | AT#FTPMODE=1                       |
        | AT#FTPTYPE=I                       |
        | AT#FTPGETFILENAME="a.txt"          |
        | AT#FTPGETPATH=""                   |
        | AT#FTPPUTFILENAME="b.txt"          |
        | AT#FTPPUTPATH=""                   |
        | AT#UDPSERV="203.0.113.7"           |
      And the modem is connected over "GPRS"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`

    @BO @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-08 @E-09 @E-183 @E-186 @E-213 @E-237
    Scenario Outline: <command> while the modem listens
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 37122`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | tcp.at  | nothing |
        | udp.at  | nothing |
        | ftp.at  | nothing |
        | pop3.at | nothing |
        | smtp.at | nothing |
      When the peer sends `open` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `open`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id                 | command        |
        | R-6-018.ludpstart  | AT#LUDPSTART   |
        | R-6-018.oudp       | AT#OUDP        |
        | R-6-018.otcp       | AT#OTCP=1      |
        | R-6-018.ltcpstart  | AT#LTCPSTART=2 |
        | R-6-018.ping       | AT#PING        |
        | R-6-018.ftpget     | AT#FTPGET      |
        | R-6-018.ftpput     | AT#FTPPUT      |
        | R-6-018.getmail    | AT#GETMAIL     |
        | R-6-018.sendmail   | AT#SENDMAIL1   |
        | R-6-018.putmail    | AT#PUTMAIL     |

    @BO @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-08 @E-09 @E-183 @E-186 @E-213 @E-223
    Scenario Outline: <command> while the modem listens is refused, and taken when it does so no more
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 37123`
      And `<read>` still reads `<line>`
      When the peer sends `open` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `open`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And `<command>` is answered `OK`
      And `<read>` reads `<new>`

      Examples:
        | id                   | command                     | read          | line                           | new                       |
        | T-9-03.r20.udpport   | AT#UDPPORT=2003             | AT#UDPPORT?   | #UDPPORT: 2000                 | #UDPPORT: 2003            |
        | T-9-03.r20.udpserv   | AT#UDPSERV="203.0.113.8"    | AT#UDPSERV?   | #UDPSERV: "203.0.113.7"        | #UDPSERV: "203.0.113.8"   |
        | T-9-03.r20.udpdelay  | AT#UDPTXDELAY=200           | AT#UDPTXDELAY? | #UDPTXDELAY: 20               | #UDPTXDELAY: 200          |
        | T-9-03.r20.udp-other | AT#TCPPORT=2,2003           | AT#TCPPORT=2  | #TCPPORT: 2,2002               | #TCPPORT: 2,2003          |
        | T-9-03.r20.udp-text  | AT#FTPGETFILENAME="new.txt" | AT#FTPGETFILENAME? | #FTPGETFILENAME: "a.txt"  | #FTPGETFILENAME: "new.txt" |
