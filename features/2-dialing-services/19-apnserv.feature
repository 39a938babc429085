@E-10
Feature: #APNSERV: the access point

  The name of the access point through which GPRS is entered.

  Rule: APNSERV takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: APNSERV takes <what>
      Given `AT#APNSERV="before.example.net"` is answered `OK`
      When the host issues `AT#APNSERV="<value>"`
      Then the modem answers `OK`
      And `AT#APNSERV?` reads `#APNSERV: "<value>"`

      Examples:
        | id            | what                            | value                                                                                                                    |
        | R-2-094.mixed | letters, digits and punctuation | A2-myoperator.Example.org                                                                                                |
        | R-2-094.max   | 120 characters                  | apnservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |

    @R-2-094.over @BI @E-08 @E-09 @E-23
    Scenario: APNSERV refuses 121 characters and keeps what it has
      Given the host has set `AT#APNSERV="before.example.net"`
      When the host issues `AT#APNSERV="apnservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#APNSERV?` still reads `#APNSERV: "before.example.net"`

    @R-2-094.absurd @BI @E-08 @E-09 @E-23
    Scenario: APNSERV refuses 300 characters and keeps what it has
      Given the host has set `AT#APNSERV="before.example.net"`
      When the host issues `AT#APNSERV="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#APNSERV?` still reads `#APNSERV: "before.example.net"`

    @R-2-094.neighbours @BV
    Scenario: Writing APNSERV leaves the parameters beside it alone
      Given the host has set:
        | AT#APNPW="apnpw.tell" |
        | AT#APNUN="apnun.tell" |
      When the host issues `AT#APNSERV="apnservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#APNPW? | #APNPW: "apnpw.tell" |
        | AT#APNUN? | #APNUN: "apnun.tell" |

  Rule: APNSERV is empty until the host writes it

    @R-2-095 @BV @needs-reset @E-19 @E-21
    Scenario: APNSERV after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#APNSERV?`
      Then the modem reports `#APNSERV: ""`
      And the modem answers `OK`

  Rule: APNSERV is read by AT#APNSERV? and shown by AT#VGPRS and AT#VALL, between quotes

    For AT#VGPRS see 28-vgprs.feature.

    @R-2-096.get @BV
    Scenario: APNSERV is read singly
      Given the host has set `AT#APNSERV="apn.example.org"`
      When the host issues `AT#APNSERV?`
      Then the modem reports `#APNSERV: "apn.example.org"`
      And the modem answers `OK`

    @R-2-096.vall @BV
    Scenario: AT#VALL shows APNSERV
      Given the host has set `AT#APNSERV="apn.example.org"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#APNSERV: "apn.example.org"`

  Rule: APNSERV is the access point with which AT#CONNECTIONSTART asks for a GPRS session

    @BV @needs-gprs-outcome @needs-observe @E-01 @E-04 @E-08 @E-09 @E-28 @E-68 @E-71 @E-72
    Scenario Outline: The network is given <value> as the access point
      Given the host has set:
        | AT+CREG=0            |
        | AT+CGREG=0           |
        | AT#GPRSMODE=1        |
        | AT#GPRSCID=1         |
        | AT#APNUN="login"     |
        | AT#APNPW="password"  |
        | AT#ISPUN="isp.login" |
        | AT#ISPPW="isp.word"  |
        | AT#REDIALCOUNT=0     |
        | AT#PHYTIMEOUT=15     |
        | AT#APNSERV="<value>" |
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the network has seen:
        | pdp.apn | <value> |

      Examples:
        | id               | value                                                                                                                    |
        | T-2-10.r13       | apnserver.com                                                                                                            |
        | T-2-10.r13.mixed | A2-myoperator.Example.org                                                                                                |
        | T-2-10.r13.max   | apnservxxx.h015.h020.h025.h030.h035.h040.h045.h050.h055.h060.h065.h070.h075.h080.h085.h090.h095.h100.h105.h110.h115.h120 |
