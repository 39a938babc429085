@E-10
Feature: #ANSWERMODE: what to do with an incoming call

  Ignore it and leave it to the host, answer it, call one's own number, or call the caller back.

  Rule: ANSWERMODE takes 0, 1, 2 and 3 and refuses every other value

    @BV
    Scenario Outline: ANSWERMODE takes <value>: <meaning>
      Given `AT#ANSWERMODE=<before>` is answered `OK`
      When the host issues `AT#ANSWERMODE=<value>`
      Then the modem answers `OK`
      And `AT#ANSWERMODE?` reads `#ANSWERMODE: <value>`

      Examples:
        | id         | covers  | value | meaning           | before |
        | T-2-01.r01 | R-2-001 | 0     | host decides      | 2      |
        | T-2-01.r02 | R-2-001 | 1     | automatic answer  | 2      |
        | T-2-01.r03 | R-2-001 | 2     | static call-back  | 1      |
        | T-2-01.r04 | R-2-001 | 3     | dynamic call-back | 1      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: ANSWERMODE refuses <value> and keeps <before>
      Given the host has set `AT#ANSWERMODE=<before>`
      When the host issues `AT#ANSWERMODE=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#ANSWERMODE?` still reads `#ANSWERMODE: <before>`

      Examples:
        | id               | value | before |
        | R-2-001.above    | 4     | 2      |
        | R-2-001.nine     | 9     | 2      |
        | R-2-001.wrap     | 257   | 2      |
        | R-2-001.absurd   | 99999 | 2      |
        | R-2-001.negative | -1    | 2      |
        | R-2-001.text     | x     | 2      |
        | R-2-001.trailing | 3x    | 2      |

    @R-2-001.empty @BI @E-08 @E-09 @E-25
    Scenario: ANSWERMODE refuses an empty value and keeps what it has
      Given the host has set `AT#ANSWERMODE=3`
      When the host issues `AT#ANSWERMODE=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#ANSWERMODE?` still reads `#ANSWERMODE: 3`

    @R-2-001.neighbours @BV
    Scenario: Writing ANSWERMODE leaves the parameters beside it alone
      Given the host has set:
        | AT#CALLBACKTIMER=33 |
      When the host issues `AT#ANSWERMODE=0`
      Then the modem answers `OK`
      And each of these reads:
        | AT#CALLBACKTIMER? | #CALLBACKTIMER: 33 |

  Rule: ANSWERMODE is 0 until the host writes it

    @R-2-002 @BV @needs-reset
    Scenario: ANSWERMODE after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#ANSWERMODE?`
      Then the modem reports `#ANSWERMODE: 0`
      And the modem answers `OK`

  Rule: ANSWERMODE is read by AT#ANSWERMODE? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-003.get @BV
    Scenario: ANSWERMODE is read singly
      Given the host has set `AT#ANSWERMODE=3`
      When the host issues `AT#ANSWERMODE?`
      Then the modem reports `#ANSWERMODE: 3`
      And the modem answers `OK`

    @R-2-003.vall @BV
    Scenario: AT#VALL shows ANSWERMODE
      Given the host has set `AT#ANSWERMODE=3`
      When the host issues `AT#VALL`
      Then among the lines reported is `#ANSWERMODE: 3`

  Rule: With ANSWERMODE 0 a call stays unanswered unless the host sends AT#ACCEPT

    # Everything but ANSWERMODE invites an automatic operation.
    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#CALLSCREENNUM="*"       |
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
        | AT#RINGCOUNT=1             |
        | AT#ANSWERMODE=0            |

    @R-2-004 @BV @needs-incoming-call @needs-dial-outcome @needs-observe @E-69
    Scenario: The host sends nothing: the call is neither answered nor called back
      Given a call to `*` meets "busy"
      When a data call from `0612345678` rings 4 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING       | 2 | 4 |
        | NO CARRIER | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
        | ppp.role     | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-2-004.accept @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-71
    Scenario: The host sends AT#ACCEPT: the call is answered
      Given the PPP peer:
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

    @R-2-013 @BV @needs-incoming-call @E-42 @E-69 @E-228
    Scenario: ATS0=0 takes back the automatic answer of the product itself
      Given the host has set:
        | ATS0=1 |
        | ATS0=0 |
      When a data call from `0612345678` rings 4 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING       | 2 | 4 |
        | NO CARRIER | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: With ANSWERMODE 1 the modem itself answers an admitted caller, provided that RINGCOUNT is greater than 0

    # Of an answer that nobody asked for, appendix B prints the last message alone: CONNECT and the address may come.
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
      And a call to `*` meets "busy"
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |

    @R-2-005 @BV @needs-incoming-call @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-69 @E-72
    Scenario: An admitted caller is answered, and nobody is called back
      Given the host has set:
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=1       |
        | AT#ANSWERMODE=1      |
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | CONNECT {int} | 0 | 1 |
        | 213.30.30.30  | 0 | 1 |
        | Ok_Info_PPP   | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | calls.number | nothing |
        | ppp.role     | server  |

    @R-2-005.again @BV @needs-incoming-call @needs-hang-up @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-69 @E-72
    Scenario: The next call is answered as well
      Given the host has set:
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=1       |
        | AT#ANSWERMODE=1      |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | CONNECT {int} | 0 | 1 |
        | 213.30.30.30  | 0 | 1 |
        | Ok_Info_PPP   | 1 | 1 |
      And the caller hangs up
      And until 20 seconds of silence the modem indicates only:
        | NO CARRIER | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When a data call rings from `0698765432`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | CONNECT {int} | 0 | 1 |
        | 213.30.30.30  | 0 | 1 |
        | Ok_Info_PPP   | 1 | 1 |

    @R-2-005.foreign @BI @needs-incoming-call @needs-dial-outcome @needs-ppp-peer @needs-observe @E-69 @E-70
    Scenario: A caller that is not admitted is not answered
      Given the host has set:
        | AT+CLIP=1                     |
        | AT#CALLSCREENNUM="0612345678" |
        | AT#RINGCOUNT=1                |
        | AT#ANSWERMODE=1               |
      When a data call from `0698765432` rings 4 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING                       | 2 | 4 |
        | +CLIP: "0698765432",{text} | 0 | 5 |
        | NO CARRIER                 | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
        | ppp.role     | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-2-006 @BI @needs-incoming-call @needs-dial-outcome @needs-ppp-peer @E-53 @E-69
    Scenario: With RINGCOUNT 0 nobody is answered
      Given the host has set:
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=0       |
        | AT#ANSWERMODE=1      |
      When a data call from `0612345678` rings 4 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING       | 2 | 4 |
        | NO CARRIER | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-2-006.one @BV @needs-incoming-call @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-53 @E-69 @E-72
    Scenario: RINGCOUNT 1, set after ANSWERMODE, lets the modem answer
      Given the host has set:
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=0       |
        | AT#ANSWERMODE=1      |
        | AT#RINGCOUNT=1       |
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | CONNECT {int} | 0 | 1 |
        | 213.30.30.30  | 0 | 1 |
        | Ok_Info_PPP   | 1 | 1 |

    # What becomes of a voice call is not said; 35869 names it.
    @R-2-005.voice @BI @needs-incoming-call @needs-dial-outcome @needs-ppp-peer @needs-observe @E-08 @E-09 @E-69 @E-216
    Scenario: A voice call gets no data connection
      Given the host has set:
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=1       |
        | AT#ANSWERMODE=1      |
      When a voice call from `0612345678` rings 4 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING              | 0 | 4 |
        | #CME ERROR: 35869 | 0 | 5 |
        | NO CARRIER        | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
        | ppp.role     | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    # The host may be faster than RINGCOUNT; whether it may be is not said.
    @R-2-005.impatient @BO @needs-incoming-call @needs-dial-outcome @needs-ppp-peer @E-69
    Scenario: The host accepts before RINGCOUNT is reached
      Given the host has set:
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=15      |
        | AT#ANSWERMODE=1      |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      And 40 seconds pass
      Then whatever the modem answers is recorded

  Rule: With ANSWERMODE 2 the modem leaves an admitted call unanswered and then starts a connection of its own, provided that RINGCOUNT is greater than 0

    Background:
      Given the host has set:
        | ATS0=0                 |
        | AT+CLIP=0              |
        | AT#CALLBACKTIMER=5     |
        | AT#DIALN1="0860000000" |
        | AT#DIALN2="0870000000" |
        | AT#DIALSELECT=1        |
        | AT#ISPUN="login"       |
        | AT#ISPPW="password"    |
        | AT#GPRSMODE=0          |
        | AT#PPPMODE=1           |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
      And a call to `*` meets "busy"

    @BV @needs-incoming-call @needs-hang-up @needs-dial-outcome @needs-observe @E-54 @E-69
    Scenario Outline: DIALSELECT <select>: the modem calls <number>, not the caller
      Given a call to `<number>` meets "busy"
      And the host has set:
        | AT#DIALSELECT=<select> |
        | AT#CALLSCREENNUM="*"   |
        | AT#RINGCOUNT=1         |
        | AT#ANSWERMODE=2        |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the modem indicates within 10 s `RING`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
      And the modem indicates within 15 s `DIALING`
      And the modem indicates within 30 s `<number>`
      And the modem indicates within 60 s `BUSY`
      And the modem writes nothing for 20 seconds
      And the network has seen:
        | calls.number | <number> |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id               | select | number     |
        | R-2-007          | 1      | 0860000000 |
        | R-2-007.select-2 | 2      | 0870000000 |

    @R-2-007.connected @BV @needs-incoming-call @needs-hang-up @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-54 @E-69 @E-72
    Scenario: The connection is the one that AT#CONNECTIONSTART makes
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host has set:
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=1       |
        | AT#ANSWERMODE=2      |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
      And the modem indicates within 15 s `DIALING`
      And the modem indicates within 30 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 30 s `213.30.30.30`
      And the modem indicates within 30 s `Ok_Info_PPP`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # That the call must be a data call is nowhere said of a call that is not answered.
    @R-2-007.voice @BV @needs-incoming-call @needs-dial-outcome @E-54 @E-69
    Scenario: Whether a voice call lets the modem start a connection is recorded
      Given the host has set:
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=1       |
        | AT#ANSWERMODE=2      |
      When a voice call from `0612345678` rings 2 times
      And 40 seconds pass
      Then whatever the modem answers is recorded

    @R-2-008 @BI @needs-incoming-call @needs-dial-outcome @needs-observe @E-69 @E-70
    Scenario: After a caller that is not admitted nobody is called
      Given the host has set:
        | AT+CLIP=1                     |
        | AT#CALLSCREENNUM="0612345678" |
        | AT#RINGCOUNT=1                |
        | AT#ANSWERMODE=2               |
      When a data call from `0698765432` rings 3 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING                       | 1 | 3 |
        | +CLIP: "0698765432",{text} | 0 | 4 |
        | NO CARRIER                 | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-2-009 @BI @needs-incoming-call @needs-dial-outcome @needs-observe @E-53 @E-69
    Scenario: With RINGCOUNT 0 nobody is called
      Given the host has set:
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=0       |
        | AT#ANSWERMODE=2      |
      When a data call from `0612345678` rings 3 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING       | 1 | 3 |
        | NO CARRIER | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: With ANSWERMODE 3 the modem leaves an admitted call unanswered and then calls the number that called

    Background:
      Given the host has set:
        | ATS0=0                 |
        | AT+CLIP=1              |
        | AT#CALLBACKTIMER=5     |
        | AT#DIALN1="0860000000" |
        | AT#DIALN2="0870000000" |
        | AT#DIALSELECT=1        |
        | AT#ISPUN="login"       |
        | AT#ISPPW="password"    |
        | AT#GPRSMODE=0          |
        | AT#PPPMODE=1           |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
      And a call to `*` meets "busy"

    @BV @needs-incoming-call @needs-dial-outcome @needs-observe @E-55 @E-56 @E-69 @E-70
    Scenario Outline: <caller> is called back; CALLSCREENNUM is <screen>
      Given a call to `<caller>` meets "busy"
      And the host has set:
        | AT#CALLSCREENNUM="<screen>" |
        | AT#RINGCOUNT=1              |
        | AT#ANSWERMODE=3             |
      When a data call from `<caller>` rings 2 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING                     | 0 | 2 |
        | +CLIP: "<caller>",{text} | 0 | 3 |
        | NO CARRIER               | 0 | 1 |
        | DIALING                  | 1 | 1 |
        | <caller>                 | 1 | 1 |
        | BUSY                     | 1 | 1 |
      And the network has seen:
        | calls.number | <caller> |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id               | caller     | screen     |
        | R-2-010          | 0612345678 | *          |
        | R-2-010.screened | 0612345678 | 0612345678 |
        | R-2-010.other    | 0698765432 | *          |

    @R-2-010.connected @BV @needs-incoming-call @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-55 @E-56 @E-69 @E-70 @E-72
    Scenario: The caller answers the call-back
      Given a call to `0612345678` meets "answer at 9600"
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host has set:
        | AT#CALLSCREENNUM="0612345678" |
        | AT#RINGCOUNT=1                |
        | AT#ANSWERMODE=3               |
      When a data call from `0612345678` rings 2 times
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | RING                       | 0 | 2 |
        | +CLIP: "0612345678",{text} | 0 | 3 |
        | NO CARRIER                 | 0 | 1 |
        | DIALING                    | 1 | 1 |
        | 0612345678                 | 1 | 1 |
        | CONNECT 9600               | 1 | 1 |
        | 213.30.30.30               | 1 | 1 |
        | Ok_Info_PPP                | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @BI @needs-incoming-call @needs-hang-up @needs-dial-outcome @needs-observe @E-08 @E-09 @E-69 @E-70 @E-216
    Scenario Outline: A caller who withholds the number is not called back, nor is anybody else; CALLSCREENNUM is <screen>
      Given the host has set:
        | AT#CALLSCREENNUM="<screen>" |
        | AT#RINGCOUNT=1              |
        | AT#ANSWERMODE=3             |
      And a data call rings without caller identity
      And the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 30 seconds of silence the modem indicates only:
        | RING              | 0 | 1 |
        | +CLIP: "",{text}  | 0 | 2 |
        | #CME ERROR: 35870 | 0 | 2 |
        | NO CARRIER        | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id              | screen     |
        | R-2-011         | 0612345678 |
        | R-2-011.anybody | *          |

    @R-2-012 @BI @needs-incoming-call @needs-dial-outcome @needs-observe @E-69 @E-70
    Scenario: A caller that is not admitted is not called back
      Given the host has set:
        | AT#CALLSCREENNUM="0612345678" |
        | AT#RINGCOUNT=1                |
        | AT#ANSWERMODE=3               |
      When a data call from `0698765432` rings 3 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING                       | 1 | 3 |
        | +CLIP: "0698765432",{text} | 0 | 4 |
        | NO CARRIER                 | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: What ATS0 above 0 does beside ANSWERMODE is recorded

    # The product then answers as a plain modem would; which of the two wins is not said.
    @BO @needs-incoming-call @needs-hang-up @needs-dial-outcome @E-42 @E-228
    Scenario Outline: ATS0=1 and ANSWERMODE <mode>
      Given a call to `*` meets "busy"
      And the host has set:
        | AT#GPRSMODE=0          |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#REDIALCOUNT=0       |
        | AT#CALLSCREENNUM="*"   |
        | AT#CALLBACKTIMER=2     |
        | AT#RINGCOUNT=2         |
        | AT#ANSWERMODE=<mode>   |
        | ATS0=1                 |
      When a data call rings from `0612345678`
      And 15 seconds pass
      Then whatever the modem answers is recorded
      When the caller hangs up
      And 40 seconds pass
      Then whatever the modem answers is recorded
      When the host issues `ATS0=0`
      Then whatever the modem answers is recorded

      Examples:
        | id              | mode |
        | R-2-013.plain   | 0    |
        | R-2-013.answer  | 1    |
        | R-2-013.call-me | 2    |
