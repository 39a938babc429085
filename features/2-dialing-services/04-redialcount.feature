@E-10
Feature: #REDIALCOUNT: attempts before a connection is given up

  How often a GSM connection that failed is tried again; 0 switches the retries off.

  Rule: REDIALCOUNT takes whole numbers from 0 to 14 and refuses every other value

    @BV
    Scenario Outline: REDIALCOUNT takes <value>
      Given `AT#REDIALCOUNT=7` is answered `OK`
      When the host issues `AT#REDIALCOUNT=<value>`
      Then the modem answers `OK`
      And `AT#REDIALCOUNT?` reads `#REDIALCOUNT: <value>`

      Examples:
        | id           | value |
        | R-2-027.low  | 0     |
        | R-2-027.mid  | 8     |
        | R-2-027.high | 14    |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: REDIALCOUNT refuses <value> and keeps what it has
      Given the host has set `AT#REDIALCOUNT=7`
      When the host issues `AT#REDIALCOUNT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#REDIALCOUNT?` still reads `#REDIALCOUNT: 7`

      Examples:
        | id               | value |
        | R-2-027.above    | 15    |
        | R-2-027.byte     | 255   |
        | R-2-027.wrap     | 257   |
        | R-2-027.absurd   | 99999 |
        | R-2-027.negative | -1    |
        | R-2-027.text     | x     |
        | R-2-027.trailing | 8x    |

    @R-2-027.empty @BI @E-08 @E-09 @E-25
    Scenario: REDIALCOUNT refuses an empty value and keeps what it has
      Given the host has set `AT#REDIALCOUNT=7`
      When the host issues `AT#REDIALCOUNT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#REDIALCOUNT?` still reads `#REDIALCOUNT: 7`

    @R-2-027.neighbours @BV
    Scenario: Writing REDIALCOUNT leaves the parameters beside it alone
      Given the host has set:
        | AT#PHYTIMEOUT=44  |
        | AT#REDIALDELAY=11 |
      When the host issues `AT#REDIALCOUNT=14`
      Then the modem answers `OK`
      And each of these reads:
        | AT#PHYTIMEOUT?  | #PHYTIMEOUT: 44  |
        | AT#REDIALDELAY? | #REDIALDELAY: 11 |

  Rule: REDIALCOUNT is 5 until the host writes it

    @R-2-028 @BV @needs-reset
    Scenario: REDIALCOUNT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#REDIALCOUNT?`
      Then the modem reports `#REDIALCOUNT: 5`
      And the modem answers `OK`

  Rule: REDIALCOUNT is read by AT#REDIALCOUNT? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-029.get @BV
    Scenario: REDIALCOUNT is read singly
      Given the host has set `AT#REDIALCOUNT=9`
      When the host issues `AT#REDIALCOUNT?`
      Then the modem reports `#REDIALCOUNT: 9`
      And the modem answers `OK`

    @R-2-029.vall @BV
    Scenario: AT#VALL shows REDIALCOUNT
      Given the host has set `AT#REDIALCOUNT=9`
      When the host issues `AT#VALL`
      Then among the lines reported is `#REDIALCOUNT: 9`

  Rule: With REDIALCOUNT 0 a call that failed is not made again

    @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-08 @E-09 @E-47 @E-71 @E-72
    Scenario Outline: The first call meets <outcome>, a second one would be answered: there is none
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
        | AT#REDIALDELAY=5       |
        | AT#REDIALCOUNT=14      |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And a call to `0860000000` meets "<outcome>, answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem answers within 90 s `<text>`
      And the modem writes nothing for 40 seconds
      And the network has seen:
        | calls.number | 0860000000 |

      Examples:
        | id                 | outcome    | text       |
        | R-2-030            | busy       | BUSY       |
        | R-2-030.no-answer  | no-answer  | NO ANSWER  |
        | R-2-030.no-carrier | no-carrier | NO CARRIER |

  Rule: A GSM call that fails is made again while REDIALCOUNT allows it, whichever way it failed, and no more once it succeeds

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
        | AT#REDIALCOUNT=0       |
        | AT#REDIALDELAY=5       |
        | AT#PHYTIMEOUT=15       |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |

    # How often a failure is told is the modem's choice, and whether DIALING and the number are told again.
    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-47 @E-48 @E-71 @E-72
    Scenario Outline: The calls meet <outcomes>
      Given the host has set `AT#REDIALCOUNT=5`
      And a call to `0860000000` meets "<outcomes>, answer at 9600, busy"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And until 60 seconds of silence the modem indicates only:
        | DIALING      | 0 | <retries> |
        | 0860000000   | 0 | <retries> |
        | BUSY         | 0 | <busy>    |
        | NO ANSWER    | 0 | <silent>  |
        | NO CARRIER   | 0 | <broken>  |
        | CONNECT 9600 | 1 | 1         |
        | 213.30.30.30 | 1 | 1         |
        | Ok_Info_PPP  | 1 | 1         |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                  | covers  | outcomes                     | retries | busy | silent | broken |
        | R-2-120             | R-2-127 T-2-11.r03 | busy                         | 1       | 1    | 0      | 0      |
        | R-2-120.no-answer   | R-2-127 T-2-12.r01 | no-answer                    | 1       | 0    | 1      | 0      |
        | R-2-120.no-carrier  | R-2-127 T-2-12.r02 | no-carrier                   | 1       | 0    | 0      | 1      |
        | R-2-127.each-of-all |         | busy, no-answer, no-carrier  | 3       | 1    | 1      | 1      |
        | R-2-127.last-chance |         | busy, busy, no-carrier, busy | 4       | 3    | 0      | 1      |

    @R-2-127.no-more @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-08 @E-09 @E-47 @E-48 @E-71 @E-72
    Scenario: Two calls meet busy, the third is answered, and there is no fourth
      Given the host has set `AT#REDIALCOUNT=9`
      And a call to `0860000000` meets "busy, busy, answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then until 60 seconds of silence the modem indicates only:
        | DIALING      | 1 | 3 |
        | 0860000000   | 1 | 3 |
        | BUSY         | 0 | 2 |
        | CONNECT 9600 | 1 | 1 |
        | 213.30.30.30 | 1 | 1 |
        | Ok_Info_PPP  | 1 | 1 |
      And the network has seen:
        | calls.number | 0860000000, 0860000000, 0860000000 |

  Rule: With REDIALCOUNT n the modem gives up after n calls, or after n retries, and is idle

    # Whether the first call counts is not clear: n calls and n + 1 are taken. One more would be answered.
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
        | AT#REDIALDELAY=5       |
        | AT#PHYTIMEOUT=15       |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |

    @BV @needs-dial-outcome @needs-ppp-peer @E-08 @E-09 @E-47 @E-48 @E-71 @E-72
    Scenario Outline: REDIALCOUNT <count>: all calls that it allows meet <what>
      Given the host has set `AT#REDIALCOUNT=<count>`
      And a call to `0860000000` meets "<outcomes>, answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And until <silence> seconds of silence the modem indicates only:
        | DIALING    | 0 | <count> |
        | 0860000000 | 0 | <count> |
        | <text>     | 1 | <most>  |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                 | covers     | count | outcomes                           | what       | text       | most | silence |
        | R-2-031.one        |            | 1     | busy, busy                         | busy       | BUSY       | 2    | 40      |
        | R-2-031            | T-2-10.r06 | 2     | busy, busy, busy                   | busy       | BUSY       | 3    | 60      |
        | R-2-031.no-answer  |            | 2     | no-answer, no-answer, no-answer    | no-answer  | NO ANSWER  | 3    | 90      |
        | R-2-031.no-carrier |            | 2     | no-carrier, no-carrier, no-carrier | no-carrier | NO CARRIER | 3    | 60      |
        | R-2-031.five       |            | 5     | busy, busy, busy, busy, busy, busy | busy       | BUSY       | 6    | 90      |

    @R-2-031.most @BV @needs-dial-outcome @needs-ppp-peer @E-08 @E-09 @E-47 @E-48 @E-71 @E-72
    Scenario: REDIALCOUNT 14 and REDIALDELAY 14, the largest of both
      Given the host has set:
        | AT#REDIALCOUNT=14 |
        | AT#REDIALDELAY=14 |
      And a call to `0860000000` meets "busy, busy, busy, busy, busy, busy, busy, busy, busy, busy, busy, busy, busy, busy, busy, answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And until 320 seconds of silence the modem indicates only:
        | DIALING    | 0 | 14 |
        | 0860000000 | 0 | 14 |
        | BUSY       | 1 | 15 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-47 @E-48 @E-71 @E-72
    Scenario Outline: REDIALCOUNT <count>: the last call that every reading allows is still made
      Given the host has set `AT#REDIALCOUNT=<count>`
      And a call to `0860000000` meets "<outcomes>, answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And until <silence> seconds of silence the modem indicates only:
        | DIALING      | 0 | <busy> |
        | 0860000000   | 0 | <busy> |
        | BUSY         | 0 | <busy> |
        | CONNECT 9600 | 1 | 1      |
        | 213.30.30.30 | 1 | 1      |
        | Ok_Info_PPP  | 1 | 1      |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                 | covers  | count | outcomes                                                                     | busy | silence |
        | R-2-031.last-of-2  |         | 2     | busy                                                                         | 1    | 60      |
        | T-2-10.r06         | R-2-031 | 5     | busy, busy, busy, busy                                                       | 4    | 90      |
        | R-2-031.last-of-14 |         | 14    | busy, busy, busy, busy, busy, busy, busy, busy, busy, busy, busy, busy, busy | 13   | 200     |

    @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-08 @E-09 @E-47 @E-48 @E-71 @E-72
    Scenario Outline: REDIALCOUNT <count>: <count> calls or one more
      Given the host has set `AT#REDIALCOUNT=<count>`
      And a call to `0860000000` meets "busy"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And until <silence> seconds of silence the modem indicates only:
        | DIALING    | 0 | <count> |
        | 0860000000 | 0 | <count> |
        | BUSY       | 1 | <most>  |
      And the network has seen:
        | calls.number | <count> to <most> times 0860000000 |

      Examples:
        | id                 | count | most | silence |
        | R-2-031.counted-1  | 1     | 2    | 40      |
        | R-2-031.counted-2  | 2     | 3    | 60      |
        | R-2-031.counted-5  | 5     | 6    | 90      |
        | R-2-031.counted-14 | 14    | 15   | 200     |
