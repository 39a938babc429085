@E-10
Feature: #CALLSCREENNUM: which callers are admitted

  Nobody, everybody, or one number. Looked at only while ANSWERMODE is not 0.

  Rule: CALLSCREENNUM takes 0, * or a phone number of up to 64 characters

    @BV @E-44
    Scenario Outline: CALLSCREENNUM takes <value>: <who>
      Given `AT#CALLSCREENNUM="2124560123"` is answered `OK`
      When the host issues `AT#CALLSCREENNUM="<value>"`
      Then the modem answers `OK`
      And `AT#CALLSCREENNUM?` reads `#CALLSCREENNUM: "<value>"`

      Examples:
        | id               | covers  | who            | value                                                            |
        | T-2-02.r01       | R-2-019 | nobody         | 0                                                                |
        | T-2-02.r02       | R-2-019 | everybody      | *                                                                |
        | T-2-02.r03       | R-2-019 | one caller     | 0612345678                                                       |
        | T-2-02.r03.short | R-2-019 | a short number | 17                                                               |
        | T-2-02.r03.max   | R-2-019 | 64 digits      | 0000500010000150002000025000300003500040000450005000055000600064 |

    @R-2-019.over @BI @E-08 @E-09 @E-23
    Scenario: CALLSCREENNUM refuses 65 digits and keeps what it has
      Given the host has set `AT#CALLSCREENNUM="2124560123"`
      When the host issues `AT#CALLSCREENNUM="00005000100001500020000250003000035000400004500050000550006000065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#CALLSCREENNUM?` still reads `#CALLSCREENNUM: "2124560123"`

    @R-2-019.absurd @BI @E-08 @E-09 @E-23
    Scenario: CALLSCREENNUM refuses 500 digits and keeps what it has
      Given the host has set `AT#CALLSCREENNUM="2124560123"`
      When the host issues `AT#CALLSCREENNUM="`, 300 times `7` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#CALLSCREENNUM?` still reads `#CALLSCREENNUM: "2124560123"`

    @R-2-019.neighbours @BV
    Scenario: Writing CALLSCREENNUM leaves the parameters beside it alone
      Given the host has set:
        | AT#CALLBACKTIMER=33    |
        | AT#DIALN1="0860000000" |
      When the host issues `AT#CALLSCREENNUM="0000500010000150002000025000300003500040000450005000055000600064"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#CALLBACKTIMER? | #CALLBACKTIMER: 33    |
        | AT#DIALN1?        | #DIALN1: "0860000000" |

  Rule: CALLSCREENNUM is 0 until the host writes it

    @R-2-020 @BV @needs-reset
    Scenario: CALLSCREENNUM after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#CALLSCREENNUM?`
      Then the modem reports `#CALLSCREENNUM: "0"`
      And the modem answers `OK`

  Rule: CALLSCREENNUM is read by AT#CALLSCREENNUM? and shown by AT#VPHY and AT#VALL, between quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-021.get @BV
    Scenario: CALLSCREENNUM is read singly
      Given the host has set `AT#CALLSCREENNUM="2124560123"`
      When the host issues `AT#CALLSCREENNUM?`
      Then the modem reports `#CALLSCREENNUM: "2124560123"`
      And the modem answers `OK`

    @R-2-021.vall @BV
    Scenario: AT#VALL shows CALLSCREENNUM
      Given the host has set `AT#CALLSCREENNUM="2124560123"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#CALLSCREENNUM: "2124560123"`

  Rule: CALLSCREENNUM 0 admits nobody, and a call from somebody who is not admitted is ignored

    Background:
      Given the host has set:
        | ATS0=0                 |
        | AT+CLIP=1              |
        | AT#CALLBACKTIMER=2     |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#GPRSMODE=0          |
        | AT#PPPMODE=1           |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
        | AT#RINGCOUNT=1         |
      And a call to `*` meets "busy"

    @BI @needs-incoming-call @needs-dial-outcome @needs-observe @E-43 @E-69 @E-70
    Scenario Outline: CALLSCREENNUM <screen>, ANSWERMODE <mode>: the call of 0612345678 has no consequence
      Given the host has set:
        | AT#CALLSCREENNUM="<screen>" |
        | AT#ANSWERMODE=<mode>        |
      When a data call from `0612345678` rings 3 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING                       | 1 | 3 |
        | +CLIP: "0612345678",{text} | 0 | 4 |
        | NO CARRIER                 | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
        | ppp.role     | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id               | covers | screen     | mode |
        | R-2-022          |        | 0          | 1    |
        | R-2-022.static   |        | 0          | 2    |
        | R-2-022.dynamic  |        | 0          | 3    |
        | R-2-026          |        | 0698765432 | 1    |
        | R-2-026.static   |        | 0698765432 | 2    |
        | R-2-026.dynamic  |        | 0698765432 | 3    |

    @BI @needs-incoming-call @needs-hang-up @needs-dial-outcome @needs-observe @E-08 @E-09 @E-43 @E-45 @E-69 @E-70 @E-216
    Scenario Outline: CALLSCREENNUM <screen>, ANSWERMODE <mode>: a caller who withholds the number is ignored
      Given the host has set:
        | AT#CALLSCREENNUM="<screen>" |
        | AT#ANSWERMODE=<mode>        |
      And a data call rings without caller identity
      And the modem indicates within 60 s `RING`
      And until 1 second of silence the modem indicates only:
        | +CLIP: "",{text}  | 0 | 1 |
        | #CME ERROR: 35870 | 0 | 1 |
      And the modem indicates within 10 s `RING`
      When the caller hangs up
      Then until 30 seconds of silence the modem indicates only:
        | RING              | 0 | 1 |
        | +CLIP: "",{text}  | 0 | 2 |
        | #CME ERROR: 35870 | 0 | 2 |
        | NO CARRIER        | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
        | ppp.role     | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                       | screen     | mode |
        | R-2-022.withheld         | 0          | 1    |
        | R-2-024.withheld         | 0612345678 | 1    |
        | R-2-024.withheld-static  | 0612345678 | 2    |
        | R-2-024.withheld-dynamic | 0612345678 | 3    |

  Rule: CALLSCREENNUM * admits everybody, also who withholds the number

    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#CALLBACKTIMER=5         |
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

    @R-2-023 @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-72
    Scenario: ANSWERMODE 1: somebody known is answered
      Given the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host has set `AT#ANSWERMODE=1`
      When a data call rings from `0698765432`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | CONNECT {int} | 0 | 1 |
        | 213.30.30.30  | 0 | 1 |
        | Ok_Info_PPP   | 1 | 1 |

    @R-2-023.withheld @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-72
    Scenario: ANSWERMODE 1: somebody unknown is answered
      Given the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host has set `AT#ANSWERMODE=1`
      When a data call rings without caller identity
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | CONNECT {int} | 0 | 1 |
        | 213.30.30.30  | 0 | 1 |
        | Ok_Info_PPP   | 1 | 1 |

    @R-2-023.static @BV @needs-incoming-call @needs-hang-up @needs-dial-outcome @E-54 @E-69
    Scenario: ANSWERMODE 2: somebody unknown lets the modem call DIALN1
      Given a call to `0860000000` meets "busy"
      And the host has set `AT#ANSWERMODE=2`
      And a data call rings without caller identity
      And the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
      And the modem indicates within 15 s `DIALING`
      And the modem indicates within 30 s `0860000000`
      And the modem indicates within 60 s `BUSY`

  Rule: CALLSCREENNUM with a number admits the caller who has this number to the last digit

    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=1                  |
        | AT#CALLBACKTIMER=2         |
        | AT#GPRSMODE=0              |
        | AT#PPPMODE=1               |
        | AT#PPPMYIP="213.30.30.30"  |
        | AT#PPPPEERIP="213.30.30.1" |
        | AT#PPPSERVUN="login"       |
        | AT#PPPSERVPW="password"    |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#RINGCOUNT=1             |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |

    @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-45 @E-69 @E-70 @E-72
    Scenario Outline: <who> is answered
      Given the host has set:
        | AT#CALLSCREENNUM="<number>" |
        | AT#ANSWERMODE=1             |
      When a data call rings from `<number>`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | +CLIP: "<number>",{text} | 0 | 1 |
        | CONNECT {int}            | 0 | 1 |
        | 213.30.30.30             | 0 | 1 |
        | Ok_Info_PPP              | 1 | 1 |

      Examples:
        | id            | who                        | number                                                           |
        | R-2-024       | 0612345678                 | 0612345678                                                       |
        | R-2-024.short | the caller 17              | 17                                                               |
        | R-2-024.max   | the caller with 64 digits  | 0000500010000150002000025000300003500040000450005000055000600064 |

    @BI @needs-incoming-call @needs-ppp-peer @needs-observe @E-45 @E-69 @E-70
    Scenario Outline: CALLSCREENNUM <screen>: <caller> is ignored, <why>
      Given the host has set:
        | AT#CALLSCREENNUM="<screen>" |
        | AT#ANSWERMODE=1             |
      When a data call from `<caller>` rings 3 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING                     | 1 | 3 |
        | +CLIP: "<caller>",{text} | 0 | 4 |
        | NO CARRIER               | 0 | 1 |
      And the network has seen:
        | ppp.role | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                 | why                               | screen                                                           | caller                                                           |
        | R-2-024.foreign    | somebody else                     | 0612345678                                                       | 0698765432                                                       |
        | R-2-024.last-digit | which differs in the last digit   | 0612345678                                                       | 0612345679                                                       |
        | R-2-024.beginning  | which is the beginning of it      | 0612345678                                                       | 061234567                                                        |
        | R-2-024.longer     | which is longer by a digit        | 0612345678                                                       | 06123456789                                                      |
        | R-2-024.end        | which is the end of it            | 0612345678                                                       | 612345678                                                        |
        | R-2-024.before     | which has a digit in front        | 0612345678                                                       | 00612345678                                                      |
        | R-2-024.max-digit  | whose 64th digit is another       | 0000500010000150002000025000300003500040000450005000055000600064 | 0000500010000150002000025000300003500040000450005000055000600065 |
        | R-2-024.max-less   | which lacks the 64th digit        | 0000500010000150002000025000300003500040000450005000055000600064 | 000050001000015000200002500030000350004000045000500005500060006  |

    @R-2-024.after @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-45 @E-69 @E-70 @E-72
    Scenario: Somebody else who is ignored does not stand in the way of the caller who is admitted
      Given the host has set:
        | AT#CALLSCREENNUM="0612345678" |
        | AT#ANSWERMODE=1               |
      And a data call from `0698765432` rings 2 times
      And the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING                       | 0 | 2 |
        | +CLIP: "0698765432",{text} | 0 | 3 |
        | NO CARRIER                 | 0 | 1 |
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | +CLIP: "0612345678",{text} | 0 | 1 |
        | CONNECT {int}              | 0 | 1 |
        | 213.30.30.30               | 0 | 1 |
        | Ok_Info_PPP                | 1 | 1 |

    # Whether a leading + of the network's form counts is left open.
    @R-2-024.plus @BV @needs-incoming-call @needs-ppp-peer @E-45 @E-58
    Scenario: The network puts + in front of the number
      Given the host has set:
        | AT#CALLSCREENNUM="33612345678" |
        | AT#ANSWERMODE=1                |
      When a data call from `+33612345678` rings 3 times
      And 40 seconds pass
      Then whatever the modem answers is recorded

  Rule: CALLSCREENNUM filters nothing while ANSWERMODE is 0

    @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-71
    Scenario Outline: CALLSCREENNUM <screen>: the host accepts the call of 0612345678
      Given the host has set:
        | ATS0=0                      |
        | AT+CLIP=0                   |
        | AT#GPRSMODE=0               |
        | AT#PPPMODE=1                |
        | AT#PPPMYIP="213.30.30.30"   |
        | AT#PPPPEERIP="213.30.30.1"  |
        | AT#PPPSERVUN="login"        |
        | AT#PPPSERVPW="password"     |
        | AT#PHYTIMEOUT=15            |
        | AT#RINGCOUNT=1              |
        | AT#CALLSCREENNUM="<screen>" |
        | AT#ANSWERMODE=0             |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |

      Examples:
        | id             | screen     |
        | R-2-025        | 0          |
        | R-2-025.number | 0698765432 |
