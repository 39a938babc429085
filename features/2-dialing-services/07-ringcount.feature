@E-10
Feature: #RINGCOUNT: rings before an automatic operation

  How many rings are counted before the stack answers or calls back by itself.

  Rule: RINGCOUNT takes whole numbers from 0 to 15 and refuses every other value

    @BV
    Scenario Outline: RINGCOUNT takes <value>
      Given `AT#RINGCOUNT=7` is answered `OK`
      When the host issues `AT#RINGCOUNT=<value>`
      Then the modem answers `OK`
      And `AT#RINGCOUNT?` reads `#RINGCOUNT: <value>`

      Examples:
        | id           | value |
        | R-2-043.low  | 0     |
        | R-2-043.mid  | 8     |
        | R-2-043.high | 15    |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: RINGCOUNT refuses <value> and keeps what it has
      Given the host has set `AT#RINGCOUNT=7`
      When the host issues `AT#RINGCOUNT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#RINGCOUNT?` still reads `#RINGCOUNT: 7`

      Examples:
        | id               | value |
        | R-2-043.above    | 16    |
        | R-2-043.byte     | 255   |
        | R-2-043.wrap     | 258   |
        | R-2-043.absurd   | 99999 |
        | R-2-043.negative | -1    |
        | R-2-043.text     | x     |
        | R-2-043.trailing | 8x    |

    @R-2-043.empty @BI @E-08 @E-09 @E-25
    Scenario: RINGCOUNT refuses an empty value and keeps what it has
      Given the host has set `AT#RINGCOUNT=7`
      When the host issues `AT#RINGCOUNT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#RINGCOUNT?` still reads `#RINGCOUNT: 7`

    @R-2-043.neighbours @BV
    Scenario: Writing RINGCOUNT leaves the parameters beside it alone
      Given the host has set:
        | AT#REDIALDELAY=11     |
        | AT#ISPUN="ispun.tell" |
      When the host issues `AT#RINGCOUNT=15`
      Then the modem answers `OK`
      And each of these reads:
        | AT#REDIALDELAY? | #REDIALDELAY: 11     |
        | AT#ISPUN?       | #ISPUN: "ispun.tell" |

  Rule: RINGCOUNT is 0 until the host writes it

    @R-2-044 @BV @needs-reset
    Scenario: RINGCOUNT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#RINGCOUNT?`
      Then the modem reports `#RINGCOUNT: 0`
      And the modem answers `OK`

  Rule: RINGCOUNT is read by AT#RINGCOUNT? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-045.get @BV
    Scenario: RINGCOUNT is read singly
      Given the host has set `AT#RINGCOUNT=4`
      When the host issues `AT#RINGCOUNT?`
      Then the modem reports `#RINGCOUNT: 4`
      And the modem answers `OK`

    @R-2-045.vall @BV
    Scenario: AT#VALL shows RINGCOUNT
      Given the host has set `AT#RINGCOUNT=4`
      When the host issues `AT#VALL`
      Then among the lines reported is `#RINGCOUNT: 4`

  Rule: An automatic operation begins when RINGCOUNT rings have been counted, not earlier and not later

    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#CALLBACKTIMER=2         |
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

    @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-72
    Scenario Outline: RINGCOUNT <count>: the call is answered at ring <count>
      Given the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host has set:
        | AT#RINGCOUNT=<count> |
        | AT#ANSWERMODE=1      |
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | RING          | <further> | <further> |
        | CONNECT {int} | 0         | 1         |
        | 213.30.30.30  | 0         | 1         |
        | Ok_Info_PPP   | 1         | 1         |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id              | count | further |
        | R-2-046         | 1     | 0       |
        | R-2-046.two     | 2     | 1       |
        | R-2-046.four    | 4     | 3       |
        | R-2-046.highest | 15    | 14      |

    @BV @needs-incoming-call @needs-dial-outcome @needs-observe @E-54 @E-69
    Scenario Outline: RINGCOUNT <count>: a call that rings <rings> times is enough for a call-back
      Given a call to `0860000000` meets "busy"
      And the host has set:
        | AT#RINGCOUNT=<count> |
        | AT#ANSWERMODE=2      |
      When a data call from `0612345678` rings <rings> times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING       | <further> | <further> |
        | NO CARRIER | 0         | 1         |
        | DIALING    | 1         | 1         |
        | 0860000000 | 1         | 1         |
        | BUSY       | 1         | 1         |
      And the network has seen:
        | calls.number | 0860000000 |

      Examples:
        | id                 | count | rings | further |
        | R-2-046.static     | 3     | 3     | 2       |
        | R-2-046.static-4   | 3     | 4     | 3       |
        | R-2-046.static-15  | 15    | 15    | 14      |

    @BI @needs-incoming-call @needs-dial-outcome @needs-observe @E-69
    Scenario Outline: RINGCOUNT <count>, ANSWERMODE <mode>: a call that rings <rings> times is not enough
      Given a call to `*` meets "busy"
      And the host has set:
        | AT#RINGCOUNT=<count> |
        | AT#ANSWERMODE=<mode> |
      When a data call from `0612345678` rings <rings> times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING       | <further> | <further> |
        | NO CARRIER | 0         | 1         |
      And the network has seen:
        | calls.number | nothing |
        | ppp.role     | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                   | count | mode | rings | further |
        | R-2-046.less         | 3     | 1    | 2     | 1       |
        | R-2-046.less-static  | 3     | 2    | 2     | 1       |
        | R-2-046.less-highest | 15    | 1    | 14    | 13      |

    @R-2-046.anew @BI @needs-incoming-call @needs-dial-outcome @needs-observe @E-69
    Scenario: Each call is counted from its own first ring
      Given a call to `*` meets "busy"
      And the host has set:
        | AT#RINGCOUNT=3  |
        | AT#ANSWERMODE=1 |
      And a data call from `0612345678` rings 2 times
      And the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING       | 1 | 1 |
        | NO CARRIER | 0 | 1 |
      When a data call from `0612345678` rings 2 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING       | 1 | 1 |
        | NO CARRIER | 0 | 1 |
      And the network has seen:
        | ppp.role | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: RINGCOUNT has no effect while ANSWERMODE is 0

    @BV @needs-incoming-call @needs-dial-outcome @needs-observe @E-52 @E-69
    Scenario Outline: RINGCOUNT <count>: nothing happens by itself, however often it rings
      Given a call to `*` meets "busy"
      And the host has set:
        | ATS0=0                 |
        | AT+CLIP=0              |
        | AT#CALLBACKTIMER=2     |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#GPRSMODE=0          |
        | AT#REDIALCOUNT=0       |
        | AT#CALLSCREENNUM="*"   |
        | AT#RINGCOUNT=<count>   |
        | AT#ANSWERMODE=0        |
      When a data call from `0612345678` rings 4 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING       | 2 | 4 |
        | NO CARRIER | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
        | ppp.role     | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id            | count |
        | R-2-047       | 1     |
        | R-2-047.three | 3     |

  Rule: With RINGCOUNT 0 there is no automatic operation, whatever ANSWERMODE is

    @BI @needs-incoming-call @needs-dial-outcome @needs-observe @E-53 @E-69 @E-70
    Scenario Outline: RINGCOUNT 0, ANSWERMODE <mode>: the call has no consequence
      Given a call to `*` meets "busy"
      And the host has set:
        | ATS0=0                 |
        | AT+CLIP=1              |
        | AT#CALLBACKTIMER=2     |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#GPRSMODE=0          |
        | AT#REDIALCOUNT=0       |
        | AT#CALLSCREENNUM="*"   |
        | AT#RINGCOUNT=0         |
        | AT#ANSWERMODE=<mode>   |
      When a data call from `0612345678` rings 4 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING                       | 2 | 4 |
        | +CLIP: "0612345678",{text} | 0 | 5 |
        | NO CARRIER                 | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
        | ppp.role     | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id              | mode |
        | R-2-048         | 1    |
        | R-2-048.static  | 2    |
        | R-2-048.dynamic | 3    |

  Rule: With ATS0=0 the product's own counting of rings does not interfere

    @R-2-049 @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-42 @E-69 @E-72 @E-228
    Scenario: ATS0 was 1: after ATS0=0 RINGCOUNT alone says when the call is answered
      Given the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host has set:
        | ATS0=1                     |
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#GPRSMODE=0              |
        | AT#PPPMODE=1               |
        | AT#PPPMYIP="213.30.30.30"  |
        | AT#PPPPEERIP="213.30.30.1" |
        | AT#PPPSERVUN="login"       |
        | AT#PPPSERVPW="password"    |
        | AT#PHYTIMEOUT=15           |
        | AT#CALLSCREENNUM="*"       |
        | AT#RINGCOUNT=3             |
        | AT#ANSWERMODE=1            |
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | RING          | 2 | 2 |
        | CONNECT {int} | 0 | 1 |
        | 213.30.30.30  | 0 | 1 |
        | Ok_Info_PPP   | 1 | 1 |
