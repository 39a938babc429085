@E-10
Feature: #PINGREMOTE: the host to ping

  A dotted address, or a name when DNS is available.

  Rule: PINGREMOTE takes a dotted address or a name of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: PINGREMOTE takes <what>
      Given `AT#PINGREMOTE="before.example.net"` is answered `OK`
      When the host issues `AT#PINGREMOTE="<value>"`
      Then the modem answers `OK`
      And `AT#PINGREMOTE?` reads `#PINGREMOTE: "<value>"`

      Examples:
        | id              | what             | value                                                                                                                    |
        | R-7-010.address | a dotted address | 198.51.100.10                                                                                                            |
        | R-7-010.name    | a name           | Name-1.Domain2.example.org                                                                                               |
        | R-7-010.max     | 120 characters   | pingremote.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @R-7-010.over @BI @E-08 @E-09 @E-23
    Scenario: PINGREMOTE refuses 121 characters and keeps what it has
      Given the host has set `AT#PINGREMOTE="before.example.net"`
      When the host issues `AT#PINGREMOTE="pingremote.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PINGREMOTE?` still reads `#PINGREMOTE: "before.example.net"`

    @R-7-010.absurd @BI @E-08 @E-09 @E-23
    Scenario: PINGREMOTE refuses 300 characters and keeps what it has
      Given the host has set `AT#PINGREMOTE="before.example.net"`
      When the host issues `AT#PINGREMOTE="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PINGREMOTE?` still reads `#PINGREMOTE: "before.example.net"`

    @R-7-010.neighbours @BV
    Scenario: Writing PINGREMOTE leaves the parameters beside it alone
      Given the host has set:
        | AT#PINGNUM=9 |
      When the host issues `AT#PINGREMOTE="pingremote.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#PINGNUM? | #PINGNUM: 9 |

  Rule: PINGREMOTE is empty until the host writes it

    @R-7-011 @BV @needs-reset @E-19 @E-21
    Scenario: PINGREMOTE after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PINGREMOTE?`
      Then the modem reports `#PINGREMOTE: ""`
      And the modem answers `OK`

  Rule: PINGREMOTE is read by AT#PINGREMOTE? and shown by AT#VPING and AT#VALL, between quotes

    For AT#VPING see 05-vping.feature.

    @R-7-012.get @BV
    Scenario: PINGREMOTE is read singly
      Given the host has set `AT#PINGREMOTE="ping.example.org"`
      When the host issues `AT#PINGREMOTE?`
      Then the modem reports `#PINGREMOTE: "ping.example.org"`
      And the modem answers `OK`

    @R-7-012.vall @BV
    Scenario: AT#VALL shows PINGREMOTE
      Given the host has set `AT#PINGREMOTE="ping.example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PINGREMOTE: "ping.example.org"`
