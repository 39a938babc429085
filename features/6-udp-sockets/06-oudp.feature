@E-10
Feature: #OUDP: open a UDP session

  Data go to UDPPORT of UDPSERV and are taken from there only; the host ends the session by ETX. How long data wait stands in
  03-udptxdelay.

  # What belongs to the TCP sockets leads to another peer, or to another of its ports: a modem that takes it by mistake is seen.
  Background:
    Given the host has set:
      | AT#UDPSERV="198.51.100.7"   |
      | AT#UDPPORT=7007             |
      | AT#UDPTXDELAY=20            |
      | AT#TCPSERV=1,"198.51.100.8" |
      | AT#TCPSERV=2,"198.51.100.8" |
      | AT#TCPPORT=1,23             |
      | AT#TCPPORT=2,23             |
      | AT#TCPTXDELAY=1,8000        |
      | AT#TCPTXDELAY=2,8000        |
      | AT#DLEMODE=1,0              |
      | AT#DLEMODE=2,0              |
      | AT#DNSSERV1="198.51.100.53" |
      | AT#DNSSERV2="198.51.100.54" |

  Rule: The session is announced by Ok_Info_WaitingForData alone, data go both ways, and the host's ETX ends it with Ok_Info_SocketClosed and OK

    Background:
      Given the modem is connected over "GPRS"

    # The peer answers to the port from which the modem has sent.
    @T-6-07.r02 @T-6-07.r01 @R-6-032 @R-6-034 @BV @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-236
    Scenario: A whole session
      When the host issues `AT#OUDP`
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes nothing for 2 seconds
      When the host writes `Who is there?`
      Then the peer receives `Who is there?`
      When the peer sends `It is me.`
      Then the modem writes `It is me.`
      When the host writes `Then come in.`
      Then the peer receives `Then come in.`
      When the host writes `[ETX]`
      Then the modem writes within 30 s `[CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 2 seconds
      And the peer receives nothing for 2 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | udp.at    | 198.51.100.7:7007 |
        | tcp.at    | nothing           |
        | dns.asked | nothing           |

    # Nothing has to be said.
    @R-6-034.silent @BV @needs-routes @needs-gprs-outcome @E-01 @E-186
    Scenario: A session without a word
      Given the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-6-032.numeric @R-6-034 @R-9-015 @T-9-02.r02 @BV @needs-routes @needs-gprs-outcome @E-12 @E-14 @E-15 @E-186
    Scenario: A whole session in numbers
      Given the host issues `ATV0`
      And the modem writes `[CR]0[CR]`
      When the host issues `AT#OUDP`
      Then the modem writes within 30 s `[CR]1028[CR]`
      When the host writes `Who is there?`
      Then the peer receives `Who is there?`
      When the host writes `[ETX]`
      Then the modem writes within 30 s `[CR]3074[CR][CR]0[CR]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`

    # No data are echoed, of either side.
    @R-6-034.echo @BV @needs-routes @needs-gprs-outcome @E-01 @E-186
    Scenario: A whole session with ATE1
      Given the host issues `ATE1`
      And the modem writes `[CR][LF]OK[CR][LF]`
      And the host writes `AT#OUDP[CR]`
      And the modem writes within 30 s `AT#OUDP[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `Who is there?`
      Then the modem writes nothing for 2 seconds
      And the peer receives `Who is there?`
      When the peer sends `It is me.`
      Then the modem writes `It is me.`
      When the host writes `[ETX]`
      Then the modem writes within 30 s `[ETX][CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]`

    # A session begins where the last one left nothing.
    @R-6-034.again @R-6-032 @BV @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-236
    Scenario: After a session another one with another peer
      Given the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the host writes `one[DLE][DLE]`
      And the peer receives `one[DLE]`
      And the peer sends `first[DLE]`
      And the modem writes `first[DLE][DLE]`
      And the host writes `[ETX]`
      And the modem ends the session as the host asked
      And the host has set `AT#UDPSERV="198.51.100.8"`
      When the host issues `AT#OUDP`
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `two`
      Then another peer receives `two`
      When another peer sends `second`
      Then the modem writes `second`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives nothing for 2 seconds
      And the network has seen:
        | udp.at | 198.51.100.7:7007, 198.51.100.8:7007 |

    # What waits for company is not lost when no more can come.
    @R-6-034.rest @BV @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-188
    Scenario: What has not been sent yet when the host ends the session is sent first
      Given the host has set `AT#UDPTXDELAY=32760`
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `to the end[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `to the end`

    @R-6-034.mail @BV @needs-routes @needs-gprs-outcome @E-01 @E-107 @E-186
    Scenario: After a session a mail service
      Given the host has set:
        | AT#POP3SERV="198.51.100.110" |
        | AT#POP3PORT=110              |
        | AT#POP3UN="reader"           |
        | AT#POP3PW="popsecret"        |
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the host writes `one[ETX]`
      And the modem ends the session as the host asked
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`

  Rule: A data call carries such a session as well

    @T-6-07.r01.gsm @R-6-032 @BV @needs-routes @needs-dial-outcome @needs-ppp-peer @E-01 @E-186
    Scenario: A whole session over a data call
      Given the modem is connected over "GSM"
      When the host issues `AT#OUDP`
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `Who is there?`
      Then the peer receives `Who is there?`
      When the peer sends `It is me.`
      Then the modem writes `It is me.`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: Each parameter is taken as it is when the command comes, whatever it was when the connection was made

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @E-01 @E-186
    Scenario Outline: <parameter> is <value>
      Given the host has set `AT#<parameter>=<value>`
      When the host issues `AT#OUDP`
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `after`
      Then <peer> receives `after`
      When <peer> sends `before`
      Then the modem writes `before`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | udp.at | <at> |

      Examples:
        | id              | covers  | parameter | value          | peer         | at                 |
        | T-6-06.r01      | R-6-004 | UDPPORT   | 23             | the peer     | 198.51.100.7:23    |
        | T-6-06.r01.low  | R-6-004 | UDPPORT   | 1              | the peer     | 198.51.100.7:1     |
        | T-6-06.r01.high | R-6-004 | UDPPORT   | 65535          | the peer     | 198.51.100.7:65535 |
        | T-6-06.r02      | R-6-010 | UDPSERV   | "198.51.100.8" | another peer | 198.51.100.8:7007  |

    @T-6-06.r03 @TI @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-188
    Scenario: UDPTXDELAY is 3000
      Given the host has set `AT#UDPTXDELAY=3000`
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `!`
      Then the peer receives `!` not before 2.9 s and not after 5 s
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: Datagrams go to UDPPORT of UDPSERV, and are taken from nowhere else

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @E-01 @E-182 @E-186 @E-236
    Scenario Outline: <stranger> is not heard
      Given the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the host writes `only you`
      And the peer receives `only you`
      When <stranger> sends `and I?`
      Then the modem writes nothing for 2 seconds
      When the peer sends `it is me`
      Then the modem writes `it is me`
      When the host writes `so it is`
      Then the peer receives `so it is`
      And <stranger> receives nothing for 2 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | udp.at | 198.51.100.7:7007 |

      Examples:
        | id             | covers  | stranger                 |
        | R-6-033        | R-6-010 | another peer             |
        | R-6-033.port   |         | the peer's second socket |

    @R-6-033.late @BV @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-236
    Scenario: What comes after the session does not reach the host, nor the next session
      Given the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the host writes `one`
      And the peer receives `one`
      And the host writes `[ETX]`
      And the modem ends the session as the host asked
      When the peer sends `too late`
      Then the modem writes nothing for 5 seconds
      When the host issues `AT#OUDP`
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `two`
      Then the peer receives `two`
      When the peer sends `in time`
      Then the modem writes `in time`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: Whatever the host writes before its ETX is data

    Background:
      Given the modem is connected over "GPRS"
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`

    @BV @needs-routes @needs-gprs-outcome @E-01 @E-186
    Scenario Outline: <what> goes to the peer
      When the host writes `<data>`
      Then the peer receives `<data>`
      And the modem writes nothing for 2 seconds
      When the peer sends `<data>`
      Then the modem writes `<data>`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id               | what                   | data                                              |
        | R-6-034.commands | commands               | AT[CR]AT#LUDPSTOP[CR]AT#VSTATE[CR]ATH[CR]         |
        | R-6-034.escape   | +++                    | a+++ATH[CR]                                       |
        | R-6-034.ends     | what ends other states | [CR][LF].[CR][LF][SUB][EOT][ESC]                  |
        | R-6-034.results  | what looks like results | [CR][LF]OK[CR][LF][CR][LF]Ok_Info_SocketClosed[CR][LF] |
        | R-6-034.controls | characters of flow control and others | [NUL][0x11][0x13][BS][0x7F][0x8D][0x91][0x93][0xFF] |
        | R-6-034.lines    | all ends of lines      | a[CR]b[LF]c[CR][LF]d[LF][CR]e                     |

  Rule: An ETX or DLE among the data is preceded by DLE, in both directions, whatever DLEMODE is

    Background:
      Given the modem is connected over "GPRS"
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`

    # The code and what it precedes reach the modem apart from each other.
    @BV @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-187 @E-188 @E-236
    Scenario Outline: <what>
      When the host writes, 1 octet at a time, `<host>`
      Then the peer receives `<peer>`
      And the modem writes nothing for 2 seconds
      When the peer sends `<peer>`
      Then the modem writes `<host>`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives nothing for 2 seconds

      Examples:
        | id             | what                         | host                           | peer                 |
        | R-6-035        | ETX between other characters | a[DLE][ETX]b                   | a[ETX]b              |
        | R-6-035.first  | ETX first and last           | [DLE][ETX]ab[DLE][ETX]         | [ETX]ab[ETX]         |
        | R-6-035.alone  | ETX alone                    | [DLE][ETX]                     | [ETX]                |
        | R-6-035.twice  | ETX ETX                      | [DLE][ETX][DLE][ETX]           | [ETX][ETX]           |
        | R-6-035.both   | DLE ETX                      | a[DLE][DLE][DLE][ETX]b         | a[DLE][ETX]b         |
        | R-6-035.more   | DLE DLE ETX                  | [DLE][DLE][DLE][DLE][DLE][ETX] | [DLE][DLE][ETX]      |
        | R-6-035.dle    | DLE last                     | ab[DLE][DLE]                   | ab[DLE]              |
        | R-6-035.dles   | DLE DLE                      | [DLE][DLE][DLE][DLE]           | [DLE][DLE]           |
        | R-6-035.all    | all values                   | [300 octets of data, coded]    | [300 octets of data] |

    # Written at one go, with the end behind the data.
    @BV @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-187 @E-188
    Scenario Outline: The end of the session directly behind <what>
      When the host writes `<host>[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `<peer>`

      Examples:
        | id                 | what       | host                         | peer                  |
        | R-6-035.end        | characters | abc                          | abc                   |
        | R-6-035.end-etx    | an ETX     | abc[DLE][ETX]                | abc[ETX]              |
        | R-6-035.end-dle    | a DLE      | abc[DLE][DLE]                | abc[DLE]              |
        | R-6-035.end-both   | DLE ETX    | abc[DLE][DLE][DLE][ETX]      | abc[DLE][ETX]         |
        | R-6-035.end-long   | 5000 octets | [5000 octets of data, coded] | [5000 octets of data] |

    @BV @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-187 @E-188 @E-236
    Scenario Outline: The host sends <size> octets, and the peer a datagram of as many
      When the host writes `[<size> octets of data, coded]`
      Then the peer receives `[<size> octets of data]`
      When the peer sends `[<size> octets of data]`
      Then the modem writes within 60 s `[<size> octets of data, coded]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id            | size  |
        | R-6-033.one   | 1     |
        | R-6-033.full  | 1472  |
        | R-6-033.over  | 1473  |
        | R-6-033.large | 4097  |
        | R-6-033.huge  | 65507 |

    @R-6-033.stream @BV @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-187 @E-188 @E-236
    Scenario: The host sends more octets than 16 bits count, in two pieces
      When the host writes `[70000 octets of data, coded]`
      Then the peer receives `[70000 octets of data]`
      When the host writes `[3000 octets of data, coded]`
      Then the peer receives `[3000 octets of data]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-6-033.empty @BV @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-236
    Scenario: An empty datagram of the peer changes nothing
      Given the host writes `hello`
      And the peer receives `hello`
      When the peer sends `[0 octets of data]`
      Then the modem writes nothing for 2 seconds
      When the peer sends `now`
      Then the modem writes `now`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: A name is resolved when the command comes; one that is not is told by 38027

    @R-6-036.resolved @T-6-07.r01 @BV @needs-routes @needs-gprs-outcome @E-01 @E-131 @E-186
    Scenario: The peer is given by name
      Given the host has set `AT#UDPSERV="peer2.example.org"`
      And the modem is connected over "GPRS"
      When the host issues `AT#OUDP`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `hello`
      Then another peer receives `hello`
      When another peer sends `hello, too`
      Then the modem writes `hello, too`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | udp.at    | 198.51.100.8:7007               |
        | dns.asked | 198.51.100.53 peer2.example.org |

    # With a name that the servers know the next session is had.
    @T-6-07.r03 @R-6-036 @BI @needs-routes @needs-gprs-outcome @E-01 @E-08 @E-09 @E-127 @E-128 @E-131 @E-186
    Scenario: Neither server knows the name
      Given the host has set `AT#UDPSERV="absent.example.org"`
      And the modem is connected over "GPRS"
      When the host issues `AT#OUDP`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the modem writes nothing for 2 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | udp.at | nothing |
      Given the host has set `AT#UDPSERV="peer.example.org"`
      When the host issues `AT#OUDP`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `hello[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `hello`

    @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-127 @E-128 @E-131
    Scenario Outline: The primary server gives <one>, the secondary one <other>
      Given the host has set `AT#UDPSERV="lost.example.org"`
      And the name servers:
        | 198.51.100.53 | lost.example.org | <one>   |
        | 198.51.100.54 | lost.example.org | <other> |
      And the modem is connected over "GPRS"
      When the host issues `AT#OUDP`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | udp.at | nothing |

      Examples:
        | id                 | one      | other    |
        | T-6-07.r03.silent  | nothing  | nothing  |
        | T-6-07.r03.unknown | nothing  | NXDOMAIN |
        | T-6-07.r03.failing | SERVFAIL | SERVFAIL |

  Rule: An error in a session is preceded by ETX, one before it is not

    @R-6-037 @T-6-07.r04 @T-6-07.r01 @BI @needs-routes @needs-gprs-outcome @needs-drop-bearer @E-01 @E-08 @E-09 @E-186 @E-216 @E-217
    Scenario: The network ends the connection in a session, behind a lone DLE of the host
      Given the modem is connected over "GPRS"
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the host writes `half`
      And the peer receives `half`
      And the host writes `[DLE]`
      When the bearer is lost
      Then the modem writes within 60 s `[ETX]`
      And until 10 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 1 | 2 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      Given the modem is connected over "GPRS"
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-6-037.call @BI @needs-routes @needs-dial-outcome @needs-ppp-peer @needs-drop-bearer @E-01 @E-08 @E-09 @E-243
    Scenario: The data call is lost in a session
      Given the modem is connected over "GSM"
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the host writes `whole`
      And the peer receives `whole`
      When the bearer is lost
      Then the modem writes within 60 s `[ETX][CR][LF]#CME ERROR: 37952[CR][LF][CR][LF]NO CARRIER[CR][LF]`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: Without an address or a port no session can be had

    @T-6-07.r04.port @R-6-006 @BI @needs-routes @needs-reset @needs-gprs-outcome @E-08 @E-09 @E-179
    Scenario: UDPPORT is 0
      Given the modem has its factory defaults
      And the host has set `AT#UDPSERV="198.51.100.7"`
      And the modem is connected over "GPRS"
      When the host issues `AT#OUDP`
      Then the modem answers within 60 s `#CME ERROR: 36929`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | udp.at | nothing |

    @T-6-07.r04.address @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-184
    Scenario: UDPSERV is empty
      Given the host has set `AT#UDPSERV=""`
      And the modem is connected over "GPRS"
      When the host issues `AT#OUDP`
      Then the modem answers within 60 s `#CME ERROR: 36929`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | udp.at | nothing |

    @T-6-07.r04.everybody @BI @needs-gprs-outcome @E-185
    Scenario: UDPSERV is 255.255.255.255, which is recorded
      Given the host has set `AT#UDPSERV="255.255.255.255"`
      And the modem is connected over "GPRS"
      When the host issues `AT#OUDP`
      Then whatever the modem answers is recorded

  Rule: AT#OUDP needs a link, which 35867 tells, and no other service, which 37122 tells

    @R-6-031 @T-6-07.r04 @BO @needs-routes @needs-gprs-outcome @E-01 @E-08 @E-09 @E-186 @E-214
    Scenario: Before a connection, and in it
      When the host issues `AT#OUDP`
      Then the modem answers `#CME ERROR: 35867`
      And the modem writes nothing for 2 seconds
      And the network has seen:
        | udp.at | nothing |
      Given the modem is connected over "GPRS"
      When the host issues `AT#OUDP`
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `hello[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `hello`

    @R-6-031.stopped @BO @needs-gprs-outcome @E-08 @E-09 @E-214
    Scenario: After a connection
      Given the modem is connected over "GPRS"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#OUDP`
      Then the modem answers `#CME ERROR: 35867`

    @R-6-031.tcp @BO @needs-routes @needs-gprs-outcome @E-01 @E-08 @E-09 @E-159 @E-186 @E-213 @E-237
    Scenario: While a TCP socket listens, and when it does so no more
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=2`
      And the modem answers `OK`
      When the host issues `AT#OUDP`
      Then the modem answers `#CME ERROR: 37122`
      And the network has seen:
        | udp.at | nothing |
      Given `AT#LTCPSTOP=2` is answered `OK`
      When the host issues `AT#OUDP`
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `hello[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `hello`
