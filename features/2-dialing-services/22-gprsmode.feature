@E-10
Feature: #GPRSMODE: the bearer

  Whether AT#CONNECTIONSTART uses a GSM data call or GPRS.

  Rule: GPRSMODE takes 0 and 1 and refuses every other value

    @BV
    Scenario Outline: GPRSMODE takes <value>: <meaning>
      Given `AT#GPRSMODE=<before>` is answered `OK`
      When the host issues `AT#GPRSMODE=<value>`
      Then the modem answers `OK`
      And `AT#GPRSMODE?` reads `#GPRSMODE: <value>`

      Examples:
        | id         | covers  | value | meaning | before |
        | T-2-06.r01 | R-2-105 | 0     | GSM     | 1      |
        | T-2-06.r02 | R-2-105 | 1     | GPRS    | 0      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: GPRSMODE refuses <value> and keeps <before>
      Given the host has set `AT#GPRSMODE=<before>`
      When the host issues `AT#GPRSMODE=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#GPRSMODE?` still reads `#GPRSMODE: <before>`

      Examples:
        | id               | value | before |
        | R-2-105.above    | 2     | 0      |
        | R-2-105.nine     | 9     | 1      |
        | R-2-105.wrap     | 257   | 0      |
        | R-2-105.absurd   | 99999 | 0      |
        | R-2-105.negative | -1    | 1      |
        | R-2-105.text     | x     | 1      |
        | R-2-105.trailing | 1x    | 1      |

    @R-2-105.empty @BI @E-08 @E-09 @E-25
    Scenario: GPRSMODE refuses an empty value and keeps what it has
      Given the host has set `AT#GPRSMODE=0`
      When the host issues `AT#GPRSMODE=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#GPRSMODE?` still reads `#GPRSMODE: 0`

    @R-2-105.neighbours @BV
    Scenario: Writing GPRSMODE leaves the parameters beside it alone
      Given the host has set:
        | AT#DIALSELECT=2  |
        | AT#PHYTIMEOUT=44 |
      When the host issues `AT#GPRSMODE=1`
      Then the modem answers `OK`
      And each of these reads:
        | AT#DIALSELECT? | #DIALSELECT: 2  |
        | AT#PHYTIMEOUT? | #PHYTIMEOUT: 44 |

  Rule: GPRSMODE is 1 until the host writes it

    @R-2-106 @BV @needs-reset
    Scenario: GPRSMODE after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#GPRSMODE?`
      Then the modem reports `#GPRSMODE: 1`
      And the modem answers `OK`

  Rule: GPRSMODE is read by AT#GPRSMODE? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-107.get @BV
    Scenario: GPRSMODE is read singly
      Given the host has set `AT#GPRSMODE=0`
      When the host issues `AT#GPRSMODE?`
      Then the modem reports `#GPRSMODE: 0`
      And the modem answers `OK`

    @R-2-107.vall @BV
    Scenario: AT#VALL shows GPRSMODE
      Given the host has set `AT#GPRSMODE=0`
      When the host issues `AT#VALL`
      Then among the lines reported is `#GPRSMODE: 0`

  Rule: With GPRSMODE 0 AT#CONNECTIONSTART makes a GSM data call, with 1 it asks for a GPRS session

    # Both networks would take the modem, with different addresses.
    Background:
      Given the host has set:
        | AT+CREG=0                  |
        | AT+CGREG=0                 |
        | AT#DIALSELECT=1            |
        | AT#DIALN1="0860000000"     |
        | AT#ISPUN="login"           |
        | AT#ISPPW="password"        |
        | AT#PPPMODE=1               |
        | AT#REDIALCOUNT=0           |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#PHYTIMEOUT=15           |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the GPRS network:
        | result  | accept        |
        | address | 213.192.200.4 |
        | gateway | 213.192.200.1 |

    @R-2-108.gsm @R-2-119 @BV @needs-dial-outcome @needs-ppp-peer @needs-gprs-outcome @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario: GPRSMODE 0 after 1: the modem dials
      Given the host has set:
        | AT#GPRSMODE=1 |
        | AT#GPRSMODE=0 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @R-2-108.gprs @R-2-119 @BV @needs-dial-outcome @needs-ppp-peer @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-71 @E-72
    Scenario: GPRSMODE 1 after 0: the modem dials nothing and has the address of the GPRS network
      Given the host has set:
        | AT#GPRSMODE=0 |
        | AT#GPRSMODE=1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the modem writes nothing for 10 seconds
