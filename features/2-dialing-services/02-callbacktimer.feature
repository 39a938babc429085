@E-10
Feature: #CALLBACKTIMER: seconds before an automatic call-back

  How long the stack waits, once ringing has ceased, before it calls back by itself.

  Rule: CALLBACKTIMER takes whole numbers from 2 to 255 and refuses every other value

    @BV
    Scenario Outline: CALLBACKTIMER takes <value>
      Given `AT#CALLBACKTIMER=77` is answered `OK`
      When the host issues `AT#CALLBACKTIMER=<value>`
      Then the modem answers `OK`
      And `AT#CALLBACKTIMER?` reads `#CALLBACKTIMER: <value>`

      Examples:
        | id           | value |
        | R-2-014.low  | 2     |
        | R-2-014.mid  | 128   |
        | R-2-014.high | 255   |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: CALLBACKTIMER refuses <value> and keeps what it has
      Given the host has set `AT#CALLBACKTIMER=77`
      When the host issues `AT#CALLBACKTIMER=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#CALLBACKTIMER?` still reads `#CALLBACKTIMER: 77`

      Examples:
        | id               | value      |
        | R-2-014.below    | 1          |
        | R-2-014.zero     | 0          |
        | R-2-014.above    | 256        |
        | R-2-014.wrap     | 258        |
        | R-2-014.absurd   | 99999      |
        | R-2-014.huge     | 4294967298 |
        | R-2-014.negative | -1         |
        | R-2-014.text     | x          |
        | R-2-014.trailing | 128x       |

    @R-2-014.empty @BI @E-08 @E-09 @E-25
    Scenario: CALLBACKTIMER refuses an empty value and keeps what it has
      Given the host has set `AT#CALLBACKTIMER=77`
      When the host issues `AT#CALLBACKTIMER=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#CALLBACKTIMER?` still reads `#CALLBACKTIMER: 77`

    @R-2-014.neighbours @BV
    Scenario: Writing CALLBACKTIMER leaves the parameters beside it alone
      Given the host has set:
        | AT#ANSWERMODE=3               |
        | AT#CALLSCREENNUM="2124560123" |
      When the host issues `AT#CALLBACKTIMER=255`
      Then the modem answers `OK`
      And each of these reads:
        | AT#ANSWERMODE?    | #ANSWERMODE: 3               |
        | AT#CALLSCREENNUM? | #CALLSCREENNUM: "2124560123" |

  Rule: CALLBACKTIMER is 2 until the host writes it

    @R-2-015 @BV @needs-reset
    Scenario: CALLBACKTIMER after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#CALLBACKTIMER?`
      Then the modem reports `#CALLBACKTIMER: 2`
      And the modem answers `OK`

  Rule: CALLBACKTIMER is read by AT#CALLBACKTIMER? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-016.get @BV
    Scenario: CALLBACKTIMER is read singly
      Given the host has set `AT#CALLBACKTIMER=33`
      When the host issues `AT#CALLBACKTIMER?`
      Then the modem reports `#CALLBACKTIMER: 33`
      And the modem answers `OK`

    @R-2-016.vall @BV
    Scenario: AT#VALL shows CALLBACKTIMER
      Given the host has set `AT#CALLBACKTIMER=33`
      When the host issues `AT#VALL`
      Then among the lines reported is `#CALLBACKTIMER: 33`

  Rule: The call-back begins CALLBACKTIMER seconds after the ringing has ended

    # The end of the ringing may be noticed late: the manual does not say how, and 10 s are granted. Whether NO CARRIER
    # tells of it is not said either; it is taken before the time is counted.
    Background:
      Given the host has set:
        | ATS0=0                 |
        | AT+CLIP=0              |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#GPRSMODE=0          |
        | AT#PPPMODE=1           |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
        | AT#CALLSCREENNUM="*"   |
        | AT#RINGCOUNT=1         |
        | AT#ANSWERMODE=2        |
      And a call to `0860000000` meets "busy"

    @TI @needs-incoming-call @needs-hang-up @needs-dial-outcome @E-54 @E-57 @E-69
    Scenario Outline: CALLBACKTIMER <seconds>
      Given the host has set `AT#CALLBACKTIMER=<seconds>`
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
      And the modem indicates `DIALING` not before <seconds> s and not after <latest> s
      And the modem indicates within 30 s `0860000000`
      And the modem indicates within 60 s `BUSY`

      Examples:
        | id              | seconds | latest |
        | R-2-017         | 10      | 20     |
        | R-2-017.half    | 30      | 40     |
        | R-2-017.longest | 255     | 265    |

    # Too short for what comes at the end of the ringing to be told apart from it: no more than 12 s go by.
    @R-2-017.shortest @TI @needs-incoming-call @needs-hang-up @needs-dial-outcome @E-54 @E-57 @E-69
    Scenario: CALLBACKTIMER 2
      Given the host has set `AT#CALLBACKTIMER=2`
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 13 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
        | DIALING    | 1 | 1 |
        | 0860000000 | 1 | 1 |
        | BUSY       | 1 | 1 |

    @R-2-017.origin @TI @needs-incoming-call @needs-hang-up @needs-dial-outcome @E-54 @E-57 @E-69
    Scenario: Not the first ring starts the timer but the end of the last
      Given the host has set `AT#CALLBACKTIMER=6`
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the modem indicates within 10 s `RING`
      And the modem indicates within 10 s `RING`
      And the modem indicates within 10 s `RING`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
      And the modem indicates `DIALING` not before 6 s and not after 16 s
      And the modem indicates within 30 s `0860000000`
      And the modem indicates within 60 s `BUSY`

    @R-2-017.dynamic @TI @needs-incoming-call @needs-hang-up @needs-dial-outcome @E-55 @E-57 @E-69 @E-70
    Scenario: The timer holds for ANSWERMODE 3 as well
      Given a call to `0612345678` meets "busy"
      And the host has set:
        | AT+CLIP=1           |
        | AT#CALLBACKTIMER=20 |
        | AT#ANSWERMODE=3     |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the modem indicates within 10 s `+CLIP: "0612345678",{text}`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING                       | 0 | 1 |
        | +CLIP: "0612345678",{text} | 0 | 1 |
        | NO CARRIER                 | 0 | 1 |
      And the modem indicates `DIALING` not before 20 s and not after 30 s
      And the modem indicates within 30 s `0612345678`
      And the modem indicates within 60 s `BUSY`

    @R-2-017.again @TI @needs-incoming-call @needs-hang-up @needs-dial-outcome @needs-observe @E-54 @E-57 @E-69
    Scenario: Each call has its own call-back
      Given the host has set `AT#CALLBACKTIMER=10`
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the caller hangs up
      And until 25 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
        | DIALING    | 1 | 1 |
        | 0860000000 | 1 | 1 |
        | BUSY       | 1 | 1 |
      And a data call rings from `0698765432`
      And the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
      And the modem indicates `DIALING` not before 10 s and not after 20 s
      And the modem indicates within 30 s `0860000000`
      And the modem indicates within 60 s `BUSY`
      And the network has seen:
        | calls.number | 0860000000, 0860000000 |

    # Whether the second call starts the timer anew, and whether there is one call-back or two, is not said.
    @R-2-017.second @BO @needs-incoming-call @needs-hang-up @needs-dial-outcome @E-69
    Scenario: A second caller while the timer runs
      Given the host has set `AT#CALLBACKTIMER=30`
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the caller hangs up
      And 15 seconds pass
      And whatever the modem answers is recorded
      When a data call from `0698765432` rings 2 times
      And 90 seconds pass
      Then whatever the modem answers is recorded

    # The host may want the line for itself; what becomes of the call-back is not said.
    @R-2-017.host @BO @needs-incoming-call @needs-hang-up @needs-dial-outcome @E-69
    Scenario: The host sets ANSWERMODE 0 while the timer runs
      Given the host has set `AT#CALLBACKTIMER=30`
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the caller hangs up
      And 5 seconds pass
      And whatever the modem answers is recorded
      When the host issues `AT#ANSWERMODE=0`
      And 60 seconds pass
      Then whatever the modem answers is recorded

  Rule: CALLBACKTIMER plays no part while ANSWERMODE is 0 or 1

    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#DIALN1="0860000000"     |
        | AT#DIALSELECT=1            |
        | AT#GPRSMODE=0              |
        | AT#PPPMODE=1               |
        | AT#PPPMYIP="213.30.30.30"  |
        | AT#PPPPEERIP="213.30.30.1" |
        | AT#PPPSERVUN="login"       |
        | AT#PPPSERVPW="password"    |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#CALLSCREENNUM="*"       |
        | AT#RINGCOUNT=1             |

    @R-2-018 @BV @needs-incoming-call @needs-dial-outcome @needs-observe @E-69
    Scenario: ANSWERMODE 0: nobody is called back when it has passed
      Given a call to `*` meets "busy"
      And the host has set:
        | AT#CALLBACKTIMER=2 |
        | AT#ANSWERMODE=0    |
      When a data call from `0612345678` rings 2 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING       | 0 | 2 |
        | NO CARRIER | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-2-018.answer @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-72
    Scenario: ANSWERMODE 1: the call is answered without waiting for it
      Given the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host has set:
        | AT#CALLBACKTIMER=255 |
        | AT#ANSWERMODE=1      |
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | CONNECT {int} | 0 | 1 |
        | 213.30.30.30  | 0 | 1 |
        | Ok_Info_PPP   | 1 | 1 |
