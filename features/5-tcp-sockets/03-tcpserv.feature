@E-10 @E-154
Feature: #TCPSERV: address of the remote TCP peer

  The server to connect to, or the only client admitted when listening; one for each of the two sockets.

  Rule: TCPSERV takes a dotted address or a name of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: TCPSERV of socket <socket> takes <what>
      Given `AT#TCPSERV=<socket>,"before.example.net"` is answered `OK`
      When the host issues `AT#TCPSERV=<socket>,"<value>"`
      Then the modem answers `OK`
      And `AT#TCPSERV=<socket>` reads `#TCPSERV: <socket>,"<value>"`

      Examples:
        | id                 | what                     | socket | value                                                                                                                    |
        | R-5-013.s1-address | a dotted address         | 1      | 198.51.100.10                                                                                                            |
        | R-5-013.s1-any     | the address of everybody | 1      | 255.255.255.255                                                                                                          |
        | R-5-013.s1-name    | a name                   | 1      | Name-1.Domain2.example.org                                                                                               |
        | R-5-013.s1-max     | 120 characters           | 1      | tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |
        | R-5-013.s2-address | a dotted address         | 2      | 198.51.100.10                                                                                                            |
        | R-5-013.s2-name    | a name                   | 2      | Name-1.Domain2.example.org                                                                                               |
        | R-5-013.s2-max     | 120 characters           | 2      | tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @BI @E-08 @E-09 @E-23
    Scenario Outline: TCPSERV of socket <socket> refuses 121 characters and keeps what it has
      Given the host has set `AT#TCPSERV=<socket>,"before.example.net"`
      When the host issues `AT#TCPSERV=<socket>,"tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#TCPSERV=<socket>` still reads `#TCPSERV: <socket>,"before.example.net"`

      Examples:
        | id              | socket |
        | R-5-013.s1-over | 1      |
        | R-5-013.s2-over | 2      |

    @BI @E-08 @E-09 @E-23
    Scenario Outline: TCPSERV of socket <socket> refuses 300 characters and keeps what it has
      Given the host has set `AT#TCPSERV=<socket>,"before.example.net"`
      When the host issues `AT#TCPSERV=<socket>,"`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#TCPSERV=<socket>` still reads `#TCPSERV: <socket>,"before.example.net"`

      Examples:
        | id                | socket |
        | R-5-013.s1-absurd | 1      |
        | R-5-013.s2-absurd | 2      |

    @R-5-008.s1-tcpserv @BV
    Scenario: Writing TCPSERV of socket 1 leaves the other socket and the parameters beside it alone
      Given the host has set:
        | AT#DLEMODE=1,0                 |
        | AT#TCPPORT=1,1123              |
        | AT#TCPSERV=2,"tcp.example.org" |
      When the host issues `AT#TCPSERV=1,"tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#DLEMODE=1 | #DLEMODE: 1,0                 |
        | AT#TCPPORT=1 | #TCPPORT: 1,1123              |
        | AT#TCPSERV=2 | #TCPSERV: 2,"tcp.example.org" |

    @R-5-008.s2-tcpserv @BV
    Scenario: Writing TCPSERV of socket 2 leaves the other socket and the parameters beside it alone
      Given the host has set:
        | AT#DLEMODE=2,0                 |
        | AT#TCPPORT=2,1123              |
        | AT#TCPSERV=1,"tcp.example.org" |
      When the host issues `AT#TCPSERV=2,"tcpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#DLEMODE=2 | #DLEMODE: 2,0                 |
        | AT#TCPPORT=2 | #TCPPORT: 2,1123              |
        | AT#TCPSERV=1 | #TCPSERV: 1,"tcp.example.org" |

  Rule: There are two sockets, 1 and 2, and no other

    @BI @E-08 @E-09 @E-22
    Scenario Outline: TCPSERV has no socket <socket>
      Given the host has set:
        | AT#TCPSERV=1,"before.example.net" |
        | AT#TCPSERV=2,"before.example.net" |
      When the host issues `AT#TCPSERV=<socket>,"198.51.100.10"`
      Then the modem answers `#CME ERROR: 34882`
      And each of these reads:
        | AT#TCPSERV=1 | #TCPSERV: 1,"before.example.net" |
        | AT#TCPSERV=2 | #TCPSERV: 2,"before.example.net" |

      Examples:
        | id                   | socket |
        | R-5-008.tcpserv-id-0 | 0      |
        | R-5-008.tcpserv-id-3 | 3      |

  Rule: TCPSERV of either socket is empty until the host writes it

    @BV @needs-reset @E-19 @E-21
    Scenario Outline: TCPSERV of socket <socket> after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#TCPSERV=<socket>`
      Then the modem reports `#TCPSERV: <socket>,""`
      And the modem answers `OK`

      Examples:
        | id         | socket |
        | R-5-014.s1 | 1      |
        | R-5-014.s2 | 2      |

  Rule: TCPSERV is read by AT#TCPSERV=1 and AT#TCPSERV=2 and shown by AT#VTCP and AT#VALL, between quotes

    For AT#VTCP see 08-vtcp.feature.

    @BV
    Scenario Outline: TCPSERV of socket <socket> is read singly
      Given the host has set `AT#TCPSERV=<socket>,"tcp.example.org"`
      When the host issues `AT#TCPSERV=<socket>`
      Then the modem reports `#TCPSERV: <socket>,"tcp.example.org"`
      And the modem answers `OK`

      Examples:
        | id             | socket |
        | R-5-015.s1-get | 1      |
        | R-5-015.s2-get | 2      |

    @BV
    Scenario Outline: AT#VALL shows TCPSERV of socket <socket>
      Given the host has set `AT#TCPSERV=<socket>,"tcp.example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#TCPSERV: <socket>,"tcp.example.org"`

      Examples:
        | id              | socket |
        | R-5-015.s1-vall | 1      |
        | R-5-015.s2-vall | 2      |

    # The general form of a read; whether it lists both sockets or is refused is open.
    @R-5-015.question @BV
    Scenario: AT#TCPSERV? names no socket
      When the host issues `AT#TCPSERV?`
      Then whatever the modem answers is recorded
