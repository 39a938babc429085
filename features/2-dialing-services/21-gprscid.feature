@E-10
Feature: #GPRSCID: the PDP context

  Which PDP context the GPRS session uses.

  Rule: GPRSCID takes whole numbers from 1 to 4 and refuses every other value

    @BV
    Scenario Outline: GPRSCID takes <value> in place of <before>
      Given `AT#GPRSCID=<before>` is answered `OK`
      When the host issues `AT#GPRSCID=<value>`
      Then the modem answers `OK`
      And `AT#GPRSCID?` reads `#GPRSCID: <value>`

      Examples:
        | id            | value | before |
        | R-2-101.one   | 1     | 3      |
        | R-2-101.two   | 2     | 3      |
        | R-2-101.three | 3     | 2      |
        | R-2-101.four  | 4     | 3      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: GPRSCID refuses <value> and keeps what it has
      Given the host has set `AT#GPRSCID=3`
      When the host issues `AT#GPRSCID=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#GPRSCID?` still reads `#GPRSCID: 3`

      Examples:
        | id               | value |
        | R-2-101.below    | 0     |
        | R-2-101.above    | 5     |
        | R-2-101.byte     | 255   |
        | R-2-101.wrap     | 258   |
        | R-2-101.absurd   | 99999 |
        | R-2-101.negative | -1    |
        | R-2-101.text     | x     |
        | R-2-101.trailing | 2x    |

    @R-2-101.empty @BI @E-08 @E-09 @E-25
    Scenario: GPRSCID refuses an empty value and keeps what it has
      Given the host has set `AT#GPRSCID=3`
      When the host issues `AT#GPRSCID=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#GPRSCID?` still reads `#GPRSCID: 3`

    @R-2-101.neighbours @BV
    Scenario: Writing GPRSCID leaves the parameters beside it alone
      Given the host has set:
        | AT#PPPSERVPW="pppservpw.tell" |
        | AT#APNPW="apnpw.tell"         |
      When the host issues `AT#GPRSCID=4`
      Then the modem answers `OK`
      And each of these reads:
        | AT#PPPSERVPW? | #PPPSERVPW: "pppservpw.tell" |
        | AT#APNPW?     | #APNPW: "apnpw.tell"         |

  Rule: GPRSCID is 1 until the host writes it

    @R-2-102 @BV @needs-reset
    Scenario: GPRSCID after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#GPRSCID?`
      Then the modem reports `#GPRSCID: 1`
      And the modem answers `OK`

  Rule: GPRSCID is read by AT#GPRSCID? and shown by AT#VGPRS and AT#VALL, without quotes

    For AT#VGPRS see 28-vgprs.feature.

    @R-2-103.get @BV
    Scenario: GPRSCID is read singly
      Given the host has set `AT#GPRSCID=2`
      When the host issues `AT#GPRSCID?`
      Then the modem reports `#GPRSCID: 2`
      And the modem answers `OK`

    @R-2-103.vall @BV
    Scenario: AT#VALL shows GPRSCID
      Given the host has set `AT#GPRSCID=2`
      When the host issues `AT#VALL`
      Then among the lines reported is `#GPRSCID: 2`

  Rule: GPRSCID is the context that AT#CONNECTIONSTART activates

    @BV @needs-gprs-outcome @needs-observe @E-01 @E-04 @E-08 @E-09 @E-71 @E-72
    Scenario Outline: The network sees context <cid>
      Given the host has set:
        | AT+CREG=0                  |
        | AT+CGREG=0                 |
        | AT#GPRSMODE=1              |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#ISPUN="isp.login"       |
        | AT#ISPPW="isp.word"        |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#GPRSCID=<before>        |
        | AT#GPRSCID=<cid>           |
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the network has seen:
        | pdp.cid | <cid> |

      Examples:
        | id               | cid | before |
        | T-2-10.r15       | 1   | 3      |
        | T-2-10.r15.two   | 2   | 1      |
        | T-2-10.r15.three | 3   | 1      |
        | T-2-10.r15.four  | 4   | 1      |

    @BV @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72 @E-227
    Scenario Outline: AT+CGACT? tells that context <cid> is active and <other> is not
      Given the host has set:
        | AT+CREG=0                  |
        | AT+CGREG=0                 |
        | AT#GPRSMODE=1              |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#ISPUN="isp.login"       |
        | AT#ISPPW="isp.word"        |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#GPRSCID=<other>         |
        | AT#GPRSCID=<cid>           |
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT+CGACT?`
      Then among the lines reported is `+CGACT: <cid>,1`
      When the host issues `AT+CGACT?`
      Then no line reported begins with `+CGACT: <other>,1`

      Examples:
        | id           | cid | other |
        | R-2-104      | 3   | 1     |
        | R-2-104.one  | 1   | 2     |
        | R-2-104.four | 4   | 1     |
