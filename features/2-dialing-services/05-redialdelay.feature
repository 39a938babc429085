@E-10
Feature: #REDIALDELAY: seconds between two attempts

  The pause between a GSM attempt that failed and the next one.

  Rule: REDIALDELAY takes whole numbers from 5 to 14 and refuses whatever lies above

    @BV
    Scenario Outline: REDIALDELAY takes <value>
      Given `AT#REDIALDELAY=7` is answered `OK`
      When the host issues `AT#REDIALDELAY=<value>`
      Then the modem answers `OK`
      And `AT#REDIALDELAY?` reads `#REDIALDELAY: <value>`

      Examples:
        | id           | value |
        | R-2-032.low  | 5     |
        | R-2-032.mid  | 9     |
        | R-2-032.high | 14    |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: REDIALDELAY refuses <value> and keeps what it has
      Given the host has set `AT#REDIALDELAY=7`
      When the host issues `AT#REDIALDELAY=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#REDIALDELAY?` still reads `#REDIALDELAY: 7`

      Examples:
        | id               | value |
        | R-2-032.above    | 15    |
        | R-2-032.byte     | 255   |
        | R-2-032.wrap     | 264   |
        | R-2-032.absurd   | 99999 |
        | R-2-032.negative | -1    |
        | R-2-032.text     | x     |
        | R-2-032.trailing | 9x    |

    @R-2-032.empty @BI @E-08 @E-09 @E-25
    Scenario: REDIALDELAY refuses an empty value and keeps what it has
      Given the host has set `AT#REDIALDELAY=7`
      When the host issues `AT#REDIALDELAY=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#REDIALDELAY?` still reads `#REDIALDELAY: 7`

    # The range begins at 5, yet the prose explains what 0 would do: 0 to 4 are not judged.
    @BI @E-46
    Scenario Outline: REDIALDELAY is given <value>
      When the host issues `AT#REDIALDELAY=<value>`
      Then whatever the modem answers is recorded

      Examples:
        | id            | value |
        | R-2-032.below | 4     |
        | R-2-032.one   | 1     |
        | R-2-036       | 0     |

    @R-2-032.neighbours @BV
    Scenario: Writing REDIALDELAY leaves the parameters beside it alone
      Given the host has set:
        | AT#REDIALCOUNT=9 |
        | AT#RINGCOUNT=4   |
      When the host issues `AT#REDIALDELAY=14`
      Then the modem answers `OK`
      And each of these reads:
        | AT#REDIALCOUNT? | #REDIALCOUNT: 9 |
        | AT#RINGCOUNT?   | #RINGCOUNT: 4   |

  Rule: REDIALDELAY is 5 until the host writes it

    @R-2-033 @BV @needs-reset
    Scenario: REDIALDELAY after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#REDIALDELAY?`
      Then the modem reports `#REDIALDELAY: 5`
      And the modem answers `OK`

  Rule: REDIALDELAY is read by AT#REDIALDELAY? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-034.get @BV
    Scenario: REDIALDELAY is read singly
      Given the host has set `AT#REDIALDELAY=11`
      When the host issues `AT#REDIALDELAY?`
      Then the modem reports `#REDIALDELAY: 11`
      And the modem answers `OK`

    @R-2-034.vall @BV
    Scenario: AT#VALL shows REDIALDELAY
      Given the host has set `AT#REDIALDELAY=11`
      When the host issues `AT#VALL`
      Then among the lines reported is `#REDIALDELAY: 11`

  Rule: Between a call that failed and the next one REDIALDELAY seconds go by

    Background:
      Given the host has set:
        | AT+CREG=0              |
        | AT+CGREG=0             |
        | AT#GPRSMODE=0          |
        | AT#DIALSELECT=1        |
        | AT#DIALN1="0860000000" |
        | AT#DIALN2="0612345678" |
        | AT#ISPUN="login"       |
        | AT#ISPPW="password"    |
        | AT#PPPMODE=1           |
        | AT#PHYTIMEOUT=15       |
        | AT#REDIALCOUNT=5       |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |

    # Where further calls are not announced the next thing told is CONNECT, and the second dialling is counted too.
    @R-2-035 @T-2-10.r07 @TI @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-48 @E-71 @E-72
    Scenario: REDIALDELAY 14: no call before 14 seconds have gone
      Given the host has set `AT#REDIALDELAY=14`
      And a call to `0860000000` meets "busy, answer at 9600"
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      When until 12 seconds of silence the modem indicates only:
        | BUSY | 0 | 1 |
      Then the modem indicates `DIALING[CR][LF][CR][LF]0860000000[CR][LF][CR][LF]CONNECT 9600` not before 14 s and not after 45 s
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    # The network counts the calls while the time passes: 13 seconds after the start the second is under way, unless the
    # modem waits longer than told; a third would follow the second only.
    @R-2-035.five @TI @needs-dial-outcome @needs-ppp-peer @needs-observe @E-08 @E-09 @E-48 @E-71 @E-72
    Scenario: REDIALDELAY 5: the second call is made within 13 seconds of the start
      Given the host has set `AT#REDIALDELAY=5`
      And a call to `0860000000` meets "busy, answer at 9600 after 60 s"
      And the host issues `AT#CONNECTIONSTART`
      When 13 seconds pass
      Then the network has seen:
        | calls.number | 0860000000, 0860000000 |
      And until 10 seconds of silence the modem indicates only:
        | DIALING    | 1 | 2 |
        | 0860000000 | 1 | 2 |
        | BUSY       | 0 | 1 |

    @R-2-035.fourteen @TI @needs-dial-outcome @needs-ppp-peer @needs-observe @E-08 @E-09 @E-48 @E-71 @E-72
    Scenario: REDIALDELAY 14: one call in the first 13 seconds, two in the first 25
      Given the host has set `AT#REDIALDELAY=14`
      And a call to `0860000000` meets "busy, answer at 9600 after 60 s"
      And the host issues `AT#CONNECTIONSTART`
      When 13 seconds pass
      Then the network has seen:
        | calls.number | 0860000000 |
      When 12 seconds pass
      Then the network has seen:
        | calls.number | 0860000000, 0860000000 |
      And until 10 seconds of silence the modem indicates only:
        | DIALING    | 1 | 2 |
        | 0860000000 | 1 | 2 |
        | BUSY       | 0 | 1 |

    @R-2-035.every-time @TI @needs-dial-outcome @needs-ppp-peer @needs-observe @E-08 @E-09 @E-48 @E-71 @E-72
    Scenario: REDIALDELAY 9: the pause is as long before the third call as before the second
      Given the host has set `AT#REDIALDELAY=9`
      And a call to `0860000000` meets "busy, busy, answer at 9600 after 60 s"
      And the host issues `AT#CONNECTIONSTART`
      When 18 seconds pass
      Then the network has seen:
        | calls.number | 0860000000, 0860000000 |
      When 17 seconds pass
      Then the network has seen:
        | calls.number | 0860000000, 0860000000, 0860000000 |
      And until 10 seconds of silence the modem indicates only:
        | DIALING    | 1 | 3 |
        | 0860000000 | 1 | 3 |
        | BUSY       | 0 | 2 |
