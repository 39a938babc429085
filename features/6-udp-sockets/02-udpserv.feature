@E-10
Feature: #UDPSERV: address of the remote UDP peer

  The filter of senders when listening, the remote when active; 255.255.255.255 switches the filter off.

  Rule: UDPSERV takes a dotted address or a name of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: UDPSERV takes <what>
      Given `AT#UDPSERV="before.example.net"` is answered `OK`
      When the host issues `AT#UDPSERV="<value>"`
      Then the modem answers `OK`
      And `AT#UDPSERV?` reads `#UDPSERV: "<value>"`

      Examples:
        | id              | what                     | value                                                                                                                    |
        | R-6-007.address | a dotted address         | 198.51.100.10                                                                                                            |
        | R-6-007.any     | the address of everybody | 255.255.255.255                                                                                                          |
        | R-6-007.name    | a name                   | Name-1.Domain2.example.org                                                                                               |
        | R-6-007.max     | 120 characters           | udpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @R-6-007.over @BI @E-08 @E-09 @E-23
    Scenario: UDPSERV refuses 121 characters and keeps what it has
      Given the host has set `AT#UDPSERV="before.example.net"`
      When the host issues `AT#UDPSERV="udpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#UDPSERV?` still reads `#UDPSERV: "before.example.net"`

    @R-6-007.absurd @BI @E-08 @E-09 @E-23
    Scenario: UDPSERV refuses 300 characters and keeps what it has
      Given the host has set `AT#UDPSERV="before.example.net"`
      When the host issues `AT#UDPSERV="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#UDPSERV?` still reads `#UDPSERV: "before.example.net"`

    @R-6-007.neighbours @BV
    Scenario: Writing UDPSERV leaves the parameters beside it alone
      Given the host has set:
        | AT#UDPPORT=4001   |
        | AT#UDPTXDELAY=360 |
      When the host issues `AT#UDPSERV="udpservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#UDPPORT?    | #UDPPORT: 4001   |
        | AT#UDPTXDELAY? | #UDPTXDELAY: 360 |

  Rule: UDPSERV is empty until the host writes it

    @R-6-008 @BV @needs-reset @E-19 @E-21
    Scenario: UDPSERV after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#UDPSERV?`
      Then the modem reports `#UDPSERV: ""`
      And the modem answers `OK`

  Rule: UDPSERV is read by AT#UDPSERV? and shown by AT#VUDP and AT#VALL, between quotes

    For AT#VUDP see 07-vudp.feature.

    @R-6-009.get @BV
    Scenario: UDPSERV is read singly
      Given the host has set `AT#UDPSERV="udp.example.org"`
      When the host issues `AT#UDPSERV?`
      Then the modem reports `#UDPSERV: "udp.example.org"`
      And the modem answers `OK`

    @R-6-009.vall @BV
    Scenario: AT#VALL shows UDPSERV
      Given the host has set `AT#UDPSERV="udp.example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#UDPSERV: "udp.example.org"`

  Rule: UDPSERV 255.255.255.255 lets every sender open a session

    For what it is to a session that listens see 04-ludpstart.feature, to one that the modem opens 06-oudp.feature.

    @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-183 @E-186
    Scenario Outline: <sender>
      Given the host has set:
        | AT#UDPSERV="203.0.113.99" |
        | AT#UDPPORT=2000           |
        | AT#UDPTXDELAY=20          |
      And the modem is connected over "GPRS"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And <sender> sends `may I?` to UDP port 2000
      And the modem writes nothing for 2 seconds
      And `AT#LUDPSTOP` is answered `OK`
      And the host has set `AT#UDPSERV="255.255.255.255"`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When <sender> sends `I may` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `I may`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id             | sender                   |
        | R-6-011        | another peer             |
        | R-6-011.peer   | the peer                 |
        | R-6-011.second | the peer's second socket |
