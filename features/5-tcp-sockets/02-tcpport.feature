@E-10 @E-154
Feature: #TCPPORT: port of the remote TCP peer

  The port to connect to, or to listen on; one for each of the two sockets.

  Rule: TCPPORT takes port numbers of 1 to 5 digits and refuses those above 65535

    @BV
    Scenario Outline: TCPPORT of socket <socket> takes <value>
      Given `AT#TCPPORT=<socket>,4321` is answered `OK`
      When the host issues `AT#TCPPORT=<socket>,<value>`
      Then the modem answers `OK`
      And `AT#TCPPORT=<socket>` reads `#TCPPORT: <socket>,<value>`

      Examples:
        | id                | value | socket |
        | R-5-009.s1-low    | 1     | 1      |
        | R-5-009.s1-mid    | 8080  | 1      |
        | R-5-009.s1-signed | 32768 | 1      |
        | R-5-009.s1-high   | 65535 | 1      |
        | R-5-009.s2-low    | 1     | 2      |
        | R-5-009.s2-high   | 65535 | 2      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: TCPPORT of socket <socket> refuses <value> and keeps what it has
      Given the host has set `AT#TCPPORT=<socket>,4321`
      When the host issues `AT#TCPPORT=<socket>,<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#TCPPORT=<socket>` still reads `#TCPPORT: <socket>,4321`

      Examples:
        | id                    | value      | socket |
        | R-5-009.s1-above      | 65536      | 1      |
        | R-5-009.s1-wrap       | 65637      | 1      |
        | R-5-009.s1-absurd     | 99999      | 1      |
        | R-5-009.s1-six-digits | 100000     | 1      |
        | R-5-009.s1-huge       | 4294967397 | 1      |
        | R-5-009.s1-negative   | -1         | 1      |
        | R-5-009.s1-text       | x          | 1      |
        | R-5-009.s1-trailing   | 8080x      | 1      |
        | R-5-009.s2-above      | 65536      | 2      |
        | R-5-009.s2-absurd     | 99999      | 2      |
        | R-5-009.s2-negative   | -1         | 2      |
        | R-5-009.s2-text       | x          | 2      |

    @BI @E-08 @E-09 @E-25
    Scenario Outline: TCPPORT of socket <socket> refuses an empty value and keeps what it has
      Given the host has set `AT#TCPPORT=<socket>,4321`
      When the host issues `AT#TCPPORT=<socket>,`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#TCPPORT=<socket>` still reads `#TCPPORT: <socket>,4321`

      Examples:
        | id               | socket |
        | R-5-009.s1-empty | 1      |
        | R-5-009.s2-empty | 2      |

    # 0 is what the factory leaves, but not said to be legal.
    @BI @E-171
    Scenario Outline: TCPPORT of socket <socket> is given <value>
      When the host issues `AT#TCPPORT=<socket>,<value>`
      Then whatever the modem answers is recorded

      Examples:
        | id              | value | socket |
        | R-5-009.s1-zero | 0     | 1      |
        | R-5-009.s2-zero | 0     | 2      |

    @R-5-008.s1-tcpport @BV
    Scenario: Writing TCPPORT of socket 1 leaves the other socket and the parameters beside it alone
      Given the host has set:
        | AT#TCPSERV=1,"tcp.example.org" |
        | AT#TCPTXDELAY=1,240            |
        | AT#TCPPORT=2,1123              |
      When the host issues `AT#TCPPORT=1,65535`
      Then the modem answers `OK`
      And each of these reads:
        | AT#TCPSERV=1    | #TCPSERV: 1,"tcp.example.org" |
        | AT#TCPTXDELAY=1 | #TCPTXDELAY: 1,240            |
        | AT#TCPPORT=2    | #TCPPORT: 2,1123              |

    @R-5-008.s2-tcpport @BV
    Scenario: Writing TCPPORT of socket 2 leaves the other socket and the parameters beside it alone
      Given the host has set:
        | AT#TCPSERV=2,"tcp.example.org" |
        | AT#TCPTXDELAY=2,240            |
        | AT#TCPPORT=1,1123              |
      When the host issues `AT#TCPPORT=2,65535`
      Then the modem answers `OK`
      And each of these reads:
        | AT#TCPSERV=2    | #TCPSERV: 2,"tcp.example.org" |
        | AT#TCPTXDELAY=2 | #TCPTXDELAY: 2,240            |
        | AT#TCPPORT=1    | #TCPPORT: 1,1123              |

  Rule: There are two sockets, 1 and 2, and no other

    @BI @E-08 @E-09 @E-22
    Scenario Outline: TCPPORT has no socket <socket>
      Given the host has set:
        | AT#TCPPORT=1,4321 |
        | AT#TCPPORT=2,4321 |
      When the host issues `AT#TCPPORT=<socket>,8080`
      Then the modem answers `#CME ERROR: 34882`
      And each of these reads:
        | AT#TCPPORT=1 | #TCPPORT: 1,4321 |
        | AT#TCPPORT=2 | #TCPPORT: 2,4321 |

      Examples:
        | id                   | socket |
        | R-5-008.tcpport-id-0 | 0      |
        | R-5-008.tcpport-id-3 | 3      |

  Rule: TCPPORT of either socket is 0 until the host writes it

    @BV @needs-reset
    Scenario Outline: TCPPORT of socket <socket> after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#TCPPORT=<socket>`
      Then the modem reports `#TCPPORT: <socket>,0`
      And the modem answers `OK`

      Examples:
        | id         | socket |
        | R-5-010.s1 | 1      |
        | R-5-010.s2 | 2      |

  Rule: TCPPORT is read by AT#TCPPORT=1 and AT#TCPPORT=2 and shown by AT#VTCP and AT#VALL, without quotes

    For AT#VTCP see 08-vtcp.feature.

    @BV
    Scenario Outline: TCPPORT of socket <socket> is read singly
      Given the host has set `AT#TCPPORT=<socket>,1123`
      When the host issues `AT#TCPPORT=<socket>`
      Then the modem reports `#TCPPORT: <socket>,1123`
      And the modem answers `OK`

      Examples:
        | id             | socket |
        | R-5-011.s1-get | 1      |
        | R-5-011.s2-get | 2      |

    @BV
    Scenario Outline: AT#VALL shows TCPPORT of socket <socket>
      Given the host has set `AT#TCPPORT=<socket>,1123`
      When the host issues `AT#VALL`
      Then among the lines reported is `#TCPPORT: <socket>,1123`

      Examples:
        | id              | socket |
        | R-5-011.s1-vall | 1      |
        | R-5-011.s2-vall | 2      |

    # The general form of a read; whether it lists both sockets or is refused is open.
    @R-5-011.question @BV
    Scenario: AT#TCPPORT? names no socket
      When the host issues `AT#TCPPORT?`
      Then whatever the modem answers is recorded

  Rule: AT#OTCP connects to TCPPORT of its socket, AT#LTCPSTART listens on it

    Background:
      Given the host has set:
        | AT#DLEMODE=1,1      |
        | AT#TCPTXDELAY=1,100 |
        | AT#DLEMODE=2,1      |
        | AT#TCPTXDELAY=2,100 |
      And the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-163 @E-166 @E-235
    Scenario Outline: AT#OTCP=<socket> connects to port <port>, not to that of the other socket
      Given the host has set:
        | AT#TCPSERV=1,"198.51.100.7"   |
        | AT#TCPSERV=2,"198.51.100.7"   |
        | AT#TCPPORT=<socket>,<port>    |
        | AT#TCPPORT=<other>,<decoy>    |
      When the host issues `AT#OTCP=<socket>`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `port <port>`
      Then the peer receives `port <port>`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at | 198.51.100.7:<port> |

      Examples:
        | id                | covers          | socket | port  | other | decoy |
        | R-5-012.otcp      |                 | 1      | 23    | 2     | 7007  |
        | R-5-012.otcp-s2   |                 | 2      | 7007  | 1     | 23    |
        | R-5-012.otcp-low  |                 | 1      | 1     | 2     | 23    |
        | R-5-012.otcp-high | R-B-130         | 1      | 65535 | 2     | 23    |

    @BV @needs-gprs-outcome @needs-routes @needs-listen-address @E-01 @E-05 @E-159 @E-163 @E-166 @E-235
    Scenario Outline: AT#LTCPSTART=<socket> listens on port <port>, not on that of the other socket
      Given the host has set:
        | AT#TCPSERV=1,"255.255.255.255" |
        | AT#TCPSERV=2,"255.255.255.255" |
        | AT#TCPPORT=<socket>,<port>     |
        | AT#TCPPORT=<other>,<decoy>     |
      And the host issues `AT#LTCPSTART=<socket>`
      And the modem answers `OK`
      And the peer connects to port <decoy> in vain
      When the peer connects to port <port>
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `port <port>`
      Then the peer receives `port <port>`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id                  | covers  | socket | port  | other | decoy |
        | R-5-012             |         | 1      | 23    | 2     | 7007  |
        | R-5-012.listen-s2   |         | 2      | 7007  | 1     | 23    |
        | R-5-012.listen-low  |         | 1      | 1     | 2     | 23    |
        | R-5-012.listen-high | R-B-117 | 1      | 65535 | 2     | 23    |
