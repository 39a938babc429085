@E-10
Feature: #SMTPSERV: address of the SMTP server

  A dotted address, or a name when DNS is available.

  Rule: SMTPSERV takes a dotted address or a name of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: SMTPSERV takes <what>
      Given `AT#SMTPSERV="before.example.net"` is answered `OK`
      When the host issues `AT#SMTPSERV="<value>"`
      Then the modem answers `OK`
      And `AT#SMTPSERV?` reads `#SMTPSERV: "<value>"`

      Examples:
        | id              | what             | value                                                                                                                    |
        | R-3-065.address | a dotted address | 198.51.100.10                                                                                                            |
        | R-3-065.name    | a name           | Name-1.Domain2.example.org                                                                                               |
        | R-3-065.max     | 120 characters   | smtpservxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @R-3-065.over @BI @E-08 @E-09 @E-23
    Scenario: SMTPSERV refuses 121 characters and keeps what it has
      Given the host has set `AT#SMTPSERV="before.example.net"`
      When the host issues `AT#SMTPSERV="smtpservxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SMTPSERV?` still reads `#SMTPSERV: "before.example.net"`

    @R-3-065.absurd @BI @E-08 @E-09 @E-23
    Scenario: SMTPSERV refuses 300 characters and keeps what it has
      Given the host has set `AT#SMTPSERV="before.example.net"`
      When the host issues `AT#SMTPSERV="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SMTPSERV?` still reads `#SMTPSERV: "before.example.net"`

    @R-3-065.neighbours @BV
    Scenario: Writing SMTPSERV leaves the parameters beside it alone
      Given the host has set:
        | AT#SMTPPW="smtppw.tell" |
        | AT#SMTPUN="smtpun.tell" |
      When the host issues `AT#SMTPSERV="smtpservxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#SMTPPW? | #SMTPPW: "smtppw.tell" |
        | AT#SMTPUN? | #SMTPUN: "smtpun.tell" |

  Rule: SMTPSERV is empty until the host writes it

    @R-3-066 @BV @needs-reset @E-19 @E-21
    Scenario: SMTPSERV after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#SMTPSERV?`
      Then the modem reports `#SMTPSERV: ""`
      And the modem answers `OK`

  Rule: SMTPSERV is read by AT#SMTPSERV? and shown by AT#VSMTP and AT#VALL, between quotes

    For AT#VSMTP see 24-vsmtp.feature.

    @R-3-067.get @BV
    Scenario: SMTPSERV is read singly
      Given the host has set `AT#SMTPSERV="smtp.example.org"`
      When the host issues `AT#SMTPSERV?`
      Then the modem reports `#SMTPSERV: "smtp.example.org"`
      And the modem answers `OK`

    @R-3-067.vall @BV
    Scenario: AT#VALL shows SMTPSERV
      Given the host has set `AT#SMTPSERV="smtp.example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#SMTPSERV: "smtp.example.org"`
