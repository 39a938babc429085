@E-10
Feature: #POP3SERV: address of the POP3 server

  A dotted address, or a name when DNS is available.

  Rule: POP3SERV takes a dotted address or a name of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: POP3SERV takes <what>
      Given `AT#POP3SERV="before.example.net"` is answered `OK`
      When the host issues `AT#POP3SERV="<value>"`
      Then the modem answers `OK`
      And `AT#POP3SERV?` reads `#POP3SERV: "<value>"`

      Examples:
        | id              | what             | value                                                                                                                    |
        | R-3-049.address | a dotted address | 198.51.100.10                                                                                                            |
        | R-3-049.name    | a name           | Name-1.Domain2.example.org                                                                                               |
        | R-3-049.max     | 120 characters   | pop3servxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @R-3-049.over @BI @E-08 @E-09 @E-23
    Scenario: POP3SERV refuses 121 characters and keeps what it has
      Given the host has set `AT#POP3SERV="before.example.net"`
      When the host issues `AT#POP3SERV="pop3servxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#POP3SERV?` still reads `#POP3SERV: "before.example.net"`

    @R-3-049.absurd @BI @E-08 @E-09 @E-23
    Scenario: POP3SERV refuses 300 characters and keeps what it has
      Given the host has set `AT#POP3SERV="before.example.net"`
      When the host issues `AT#POP3SERV="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#POP3SERV?` still reads `#POP3SERV: "before.example.net"`

    @R-3-049.neighbours @BV
    Scenario: Writing POP3SERV leaves the parameters beside it alone
      Given the host has set:
        | AT#POP3PW="pop3pw.tell" |
        | AT#POP3UN="pop3un.tell" |
      When the host issues `AT#POP3SERV="pop3servxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#POP3PW? | #POP3PW: "pop3pw.tell" |
        | AT#POP3UN? | #POP3UN: "pop3un.tell" |

  Rule: POP3SERV is empty until the host writes it

    @R-3-050 @BV @needs-reset @E-19 @E-21
    Scenario: POP3SERV after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#POP3SERV?`
      Then the modem reports `#POP3SERV: ""`
      And the modem answers `OK`

  Rule: POP3SERV is read by AT#POP3SERV? and shown by AT#VPOP3 and AT#VALL, between quotes

    For AT#VPOP3 see 23-vpop3.feature.

    @R-3-051.get @BV
    Scenario: POP3SERV is read singly
      Given the host has set `AT#POP3SERV="pop3.example.org"`
      When the host issues `AT#POP3SERV?`
      Then the modem reports `#POP3SERV: "pop3.example.org"`
      And the modem answers `OK`

    @R-3-051.vall @BV
    Scenario: AT#VALL shows POP3SERV
      Given the host has set `AT#POP3SERV="pop3.example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#POP3SERV: "pop3.example.org"`
