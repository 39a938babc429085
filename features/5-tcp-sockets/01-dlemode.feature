@E-10 @E-154
Feature: #DLEMODE: whether ETX ends a TCP session

  With 1 a bare ETX asks for or tells the end of the connection, with 0 it is a byte like any other; one for each socket.

  Rule: DLEMODE takes 0 and 1 and refuses every other value

    @BV
    Scenario Outline: DLEMODE of socket <socket> takes <value>: <meaning>
      Given `AT#DLEMODE=<socket>,<before>` is answered `OK`
      When the host issues `AT#DLEMODE=<socket>,<value>`
      Then the modem answers `OK`
      And `AT#DLEMODE=<socket>` reads `#DLEMODE: <socket>,<value>`

      Examples:
        | id            | covers  | value | meaning     | before | socket |
        | T-5-01.r01.s1 | R-5-001 | 0     | ETX is data | 1      | 1      |
        | T-5-01.r02.s1 | R-5-001 | 1     | ETX closes  | 0      | 1      |
        | T-5-01.r01.s2 | R-5-001 | 0     | ETX is data | 1      | 2      |
        | T-5-01.r02.s2 | R-5-001 | 1     | ETX closes  | 0      | 2      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: DLEMODE of socket <socket> refuses <value> and keeps <before>
      Given the host has set `AT#DLEMODE=<socket>,<before>`
      When the host issues `AT#DLEMODE=<socket>,<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#DLEMODE=<socket>` still reads `#DLEMODE: <socket>,<before>`

      Examples:
        | id                  | value | before | socket |
        | R-5-001.s1-above    | 2     | 0      | 1      |
        | R-5-001.s1-nine     | 9     | 1      | 1      |
        | R-5-001.s1-wrap     | 257   | 0      | 1      |
        | R-5-001.s1-negative | -1    | 1      | 1      |
        | R-5-001.s1-text     | x     | 1      | 1      |
        | R-5-001.s1-trailing | 1x    | 1      | 1      |
        | R-5-001.s2-above    | 2     | 0      | 2      |
        | R-5-001.s2-negative | -1    | 1      | 2      |
        | R-5-001.s2-text     | x     | 1      | 2      |

    @BI @E-08 @E-09 @E-25
    Scenario Outline: DLEMODE of socket <socket> refuses an empty value and keeps what it has
      Given the host has set `AT#DLEMODE=<socket>,0`
      When the host issues `AT#DLEMODE=<socket>,`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#DLEMODE=<socket>` still reads `#DLEMODE: <socket>,0`

      Examples:
        | id               | socket |
        | R-5-001.s1-empty | 1      |
        | R-5-001.s2-empty | 2      |

    @R-5-008.s1-dlemode @BV
    Scenario: Writing DLEMODE of socket 1 leaves the other socket and the parameters beside it alone
      Given the host has set:
        | AT#SUBJ3="subject three"       |
        | AT#TCPSERV=1,"tcp.example.org" |
        | AT#DLEMODE=2,0                 |
      When the host issues `AT#DLEMODE=1,1`
      Then the modem answers `OK`
      And each of these reads:
        | AT#SUBJ3?    | #SUBJ3: "subject three"       |
        | AT#TCPSERV=1 | #TCPSERV: 1,"tcp.example.org" |
        | AT#DLEMODE=2 | #DLEMODE: 2,0                 |

    @R-5-008.s2-dlemode @BV
    Scenario: Writing DLEMODE of socket 2 leaves the other socket and the parameters beside it alone
      Given the host has set:
        | AT#TCPTXDELAY=1,240            |
        | AT#TCPSERV=2,"tcp.example.org" |
        | AT#DLEMODE=1,0                 |
      When the host issues `AT#DLEMODE=2,1`
      Then the modem answers `OK`
      And each of these reads:
        | AT#TCPTXDELAY=1 | #TCPTXDELAY: 1,240            |
        | AT#TCPSERV=2    | #TCPSERV: 2,"tcp.example.org" |
        | AT#DLEMODE=1    | #DLEMODE: 1,0                 |

  Rule: There are two sockets, 1 and 2, and no other

    @BI @E-08 @E-09 @E-22
    Scenario Outline: DLEMODE has no socket <socket>
      Given the host has set:
        | AT#DLEMODE=1,0 |
        | AT#DLEMODE=2,0 |
      When the host issues `AT#DLEMODE=<socket>,1`
      Then the modem answers `#CME ERROR: 34882`
      And each of these reads:
        | AT#DLEMODE=1 | #DLEMODE: 1,0 |
        | AT#DLEMODE=2 | #DLEMODE: 2,0 |

      Examples:
        | id                   | socket |
        | R-5-008.dlemode-id-0 | 0      |
        | R-5-008.dlemode-id-3 | 3      |

  Rule: DLEMODE of either socket is 1 until the host writes it

    @BV @needs-reset
    Scenario Outline: DLEMODE of socket <socket> after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#DLEMODE=<socket>`
      Then the modem reports `#DLEMODE: <socket>,1`
      And the modem answers `OK`

      Examples:
        | id         | socket |
        | R-5-002.s1 | 1      |
        | R-5-002.s2 | 2      |

  Rule: DLEMODE is read by AT#DLEMODE=1 and AT#DLEMODE=2 and shown by AT#VTCP and AT#VALL, without quotes

    For AT#VTCP see 08-vtcp.feature.

    @BV
    Scenario Outline: DLEMODE of socket <socket> is read singly
      Given the host has set `AT#DLEMODE=<socket>,0`
      When the host issues `AT#DLEMODE=<socket>`
      Then the modem reports `#DLEMODE: <socket>,0`
      And the modem answers `OK`

      Examples:
        | id             | socket |
        | R-5-003.s1-get | 1      |
        | R-5-003.s2-get | 2      |

    @BV @E-151
    Scenario Outline: AT#VALL shows DLEMODE of socket <socket>
      Given the host has set `AT#DLEMODE=<socket>,0`
      When the host issues `AT#VALL`
      Then among the lines reported is `#DLEMODE: <socket>,0`

      Examples:
        | id              | socket |
        | R-5-003.s1-vall | 1      |
        | R-5-003.s2-vall | 2      |

    # The general form of a read; whether it lists both sockets or is refused is open.
    @R-5-003.question @BV
    Scenario: AT#DLEMODE? names no socket
      When the host issues `AT#DLEMODE?`
      Then whatever the modem answers is recorded

  Rule: DLEMODE of the socket that is open says whether an ETX is an end or data

    Background:
      Given the host has set:
        | AT#TCPSERV=1,"198.51.100.7" |
        | AT#TCPPORT=1,23             |
        | AT#TCPTXDELAY=1,100         |
        | AT#TCPSERV=2,"198.51.100.8" |
        | AT#TCPPORT=2,7007           |
        | AT#TCPTXDELAY=2,100         |
      And the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-08 @E-09 @E-165
    Scenario Outline: DLEMODE of socket <socket> is 0, that of the other one 1: ETX is a character
      Given the host has set:
        | AT#DLEMODE=<socket>,0 |
        | AT#DLEMODE=<other>,1  |
      And the host issues `AT#OTCP=<socket>`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then <peer> receives `[ETX]`
      And the modem writes nothing for 5 seconds
      When <peer> sends `[ETX]`
      Then the modem writes within 30 s `[ETX]`
      And the modem writes nothing for 5 seconds
      When the host writes `and on`
      Then <peer> receives `and on`
      When <peer> closes
      Then the modem ends the plain session, the peer gone

      Examples:
        | id         | socket | other | peer         |
        | R-5-004    | 1      | 2     | the peer     |
        | R-5-004.s2 | 2      | 1     | another peer |

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-163 @E-166
    Scenario Outline: DLEMODE of socket <socket> is 1, that of the other one 0: the host ends the session by ETX
      Given the host has set:
        | AT#DLEMODE=<socket>,1 |
        | AT#DLEMODE=<other>,0  |
      And the host issues `AT#OTCP=<socket>`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And <peer> sees the end
      And <peer> receives nothing for 2 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id         | socket | other | peer         |
        | R-5-005    | 1      | 2     | the peer     |
        | R-5-005.s2 | 2      | 1     | another peer |

    @R-5-005.peer @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-08 @E-09 @E-164
    Scenario: DLEMODE is 1: the modem tells the end by ETX
      Given the host has set:
        | AT#DLEMODE=1,1 |
        | AT#DLEMODE=2,0 |
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer closes
      Then the modem ends the coded session, the peer gone

    @R-5-006 @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-163 @E-166
    Scenario: DLEMODE is 1: an ETX behind a DLE of the host is data
      Given the host has set:
        | AT#DLEMODE=1,1 |
        | AT#DLEMODE=2,0 |
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[DLE][ETX]`
      Then the peer receives `[ETX]`
      And the modem writes nothing for 5 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-5-007 @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-163 @E-166
    Scenario: DLEMODE is 1: an ETX of the peer has a DLE before it
      Given the host has set:
        | AT#DLEMODE=1,1 |
        | AT#DLEMODE=2,0 |
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `[ETX]`
      Then the modem writes within 30 s `[DLE][ETX]`
      And the modem writes nothing for 5 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
