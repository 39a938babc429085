@E-10
Feature: #DIALN1: primary dial-up number

  Dialled when DIALSELECT is 1; how long it is depends on the country.

  Rule: DIALN1 takes a decimal phone number and keeps every digit of it

    @BV @E-58
    Scenario Outline: DIALN1 takes <value>
      Given `AT#DIALN1="2124560123"` is answered `OK`
      When the host issues `AT#DIALN1="<value>"`
      Then the modem answers `OK`
      And `AT#DIALN1?` reads `#DIALN1: "<value>"`

      Examples:
        | id            | value           |
        | R-2-050.ten   | 0860000000      |
        | R-2-050.other | 0612345678      |
        | R-2-050.short | 112             |
        | R-2-050.long  | 086000000012345 |
        | R-2-050.zeros | 0033            |

    # Digits are all that the manual names; what else may stand in a number is not judged.
    @BI @E-58
    Scenario Outline: DIALN1 is given <value>
      When the host issues `AT#DIALN1="<value>"`
      Then whatever the modem answers is recorded

      Examples:
        | id           | value        |
        | R-2-050.plus | +33612345678 |
        | R-2-050.text | call me      |

    @R-2-050.neighbours @BV
    Scenario: Writing DIALN1 leaves the parameters beside it alone
      Given the host has set:
        | AT#CALLSCREENNUM="2124560123" |
        | AT#DIALN2="0612345678"        |
      When the host issues `AT#DIALN1="086000000012345"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#CALLSCREENNUM? | #CALLSCREENNUM: "2124560123" |
        | AT#DIALN2?        | #DIALN2: "0612345678"        |

  Rule: DIALN1 is empty until the host writes it

    @R-2-051 @BV @needs-reset @E-19 @E-21
    Scenario: DIALN1 after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#DIALN1?`
      Then the modem reports `#DIALN1: ""`
      And the modem answers `OK`

  Rule: DIALN1 is read by AT#DIALN1? and shown by AT#VPHY and AT#VALL, between quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-052.get @BV
    Scenario: DIALN1 is read singly
      Given the host has set `AT#DIALN1="0860000000"`
      When the host issues `AT#DIALN1?`
      Then the modem reports `#DIALN1: "0860000000"`
      And the modem answers `OK`

    @R-2-052.vall @BV
    Scenario: AT#VALL shows DIALN1
      Given the host has set `AT#DIALN1="0860000000"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#DIALN1: "0860000000"`

  Rule: While DIALSELECT is 1, AT#CONNECTIONSTART dials DIALN1, and every digit of it

    # Any other number is busy.
    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario Outline: AT#CONNECTIONSTART dials <number>
      Given the host has set:
        | AT+CREG=0              |
        | AT+CGREG=0             |
        | AT#GPRSMODE=0          |
        | AT#DIALSELECT=1        |
        | AT#ISPUN="login"       |
        | AT#ISPPW="password"    |
        | AT#PPPMODE=1           |
        | AT#REDIALCOUNT=0       |
        | AT#REDIALDELAY=5       |
        | AT#PHYTIMEOUT=15       |
        | AT#DIALN1="<number>"   |
        | AT#DIALN2="0612345678" |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And a call to `*` meets "busy"
      And a call to `0612345678` meets "busy"
      And a call to `<number>` meets "answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `<number>`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

      Examples:
        | id               | number          |
        | T-2-10.r01       | 0860000000      |
        | T-2-10.r01.other | 2124560123      |
        | T-2-10.r01.zeros | 0033            |
        | T-2-10.r01.long  | 086000000012345 |
