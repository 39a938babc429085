@E-10
Feature: Automatic call-back to incoming calls

  The modem looks who calls, leaves the call unanswered, and makes a connection of its own.

  Rule: Call-back needs ATS0 out of the way, and caller identity where CALLSCREENNUM is a number

    Background:
      Given the host has set:
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#GPRSMODE=0          |
        | AT#PPPMODE=1           |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
        | AT#CALLBACKTIMER=2     |
      And a call to `0860000000` meets "busy"

    @T-B-16.r01 @BV @needs-incoming-call @needs-dial-outcome @E-42 @E-54 @E-69 @E-228
    Scenario: ATS0=0, RINGCOUNT=2 and ANSWERMODE=2 do not interfere
      Given the host has set:
        | ATS0=0               |
        | AT+CLIP=0            |
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=2       |
        | AT#ANSWERMODE=2      |
      When a data call from `0612345678` rings 3 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING       | 1 | 3 |
        | NO CARRIER | 0 | 1 |
        | DIALING    | 1 | 1 |
        | 0860000000 | 1 | 1 |
        | BUSY       | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @T-B-16.r02 @R-B-067 @BV @needs-incoming-call @needs-dial-outcome @E-32 @E-54 @E-69 @E-70
    Scenario: After AT+CLIP=1 the caller is known, and found to be the one of CALLSCREENNUM
      Given the host has set:
        | ATS0=0                        |
        | AT+CLIP=0                     |
        | AT#CALLSCREENNUM="0612345678" |
        | AT#RINGCOUNT=1                |
        | AT#ANSWERMODE=2               |
      And `AT+CLIP=1` is answered `OK`
      When a data call from `0612345678` rings 2 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING                       | 0 | 2 |
        | +CLIP: "0612345678",{text} | 1 | 3 |
        | NO CARRIER                 | 0 | 1 |
        | DIALING                    | 1 | 1 |
        | 0860000000                 | 1 | 1 |
        | BUSY                       | 1 | 1 |

    # The manual asks the host for AT+CLIP=1; what a modem does without it is its own affair.
    @R-B-067.without @BO @needs-incoming-call @needs-dial-outcome @E-69
    Scenario: A number in CALLSCREENNUM without AT+CLIP=1
      Given the host has set:
        | ATS0=0                        |
        | AT+CLIP=0                     |
        | AT#CALLSCREENNUM="0612345678" |
        | AT#RINGCOUNT=1                |
        | AT#ANSWERMODE=2               |
      When a data call from `0612345678` rings 2 times
      And 40 seconds pass
      Then whatever the modem answers is recorded

  Rule: ANSWERMODE 2 calls DIALN1 or DIALN2, or connects over GPRS, as DIALSELECT and GPRSMODE say

    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#CALLSCREENNUM="*"       |
        | AT#RINGCOUNT=1             |
        | AT#CALLBACKTIMER=5         |
        | AT#DIALN1="0860000000"     |
        | AT#DIALN2="0870000000"     |
        | AT#DIALSELECT=1            |
        | AT#ISPUN="login"           |
        | AT#ISPPW="password"        |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#GPRSCID=1               |
        | AT#PPPMODE=1               |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#ANSWERMODE=2            |

    @BV @needs-incoming-call @needs-hang-up @needs-dial-outcome @E-27 @E-54 @E-69
    Scenario Outline: GPRSMODE 0, DIALSELECT <select>: <number> is called
      Given a call to `<number>` meets "busy"
      And the host has set:
        | AT#GPRSMODE=0          |
        | AT#DIALSELECT=<select> |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
      And the modem indicates within 15 s `DIALING`
      And the modem indicates within 30 s `<number>`
      And the modem indicates within 60 s `BUSY`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                  | covers  | select | number     |
        | T-B-16.r03          | R-B-068 | 1      | 0860000000 |
        | T-B-16.r03.select-2 | R-B-068 | 2      | 0870000000 |

    @T-B-16.r03.gprs @R-B-068 @R-B-074 @BV @needs-incoming-call @needs-hang-up @needs-gprs-outcome @needs-dial-outcome @needs-observe @E-01 @E-04 @E-27 @E-54 @E-69 @E-72
    Scenario: GPRSMODE 1: the modem connects over GPRS and calls nobody
      Given a call to `*` meets "busy"
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      And the host has set `AT#GPRSMODE=1`
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 30 s `Ok_Info_GprsActivation`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | pdp.apn      | apnserver.com |
        | calls.number | nothing       |

    @R-B-068.refused @BI @needs-incoming-call @needs-hang-up @needs-gprs-outcome @E-08 @E-09 @E-54 @E-69 @E-74
    Scenario: GPRSMODE 1: an activation that the network refuses is told as after AT#CONNECTIONSTART
      Given the GPRS network:
        | result | refuse |
      And the host has set `AT#GPRSMODE=1`
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
      And the modem indicates within 90 s `#CME ERROR: 35866`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: ANSWERMODE 3 calls the number back that called

    @T-B-16.r04 @R-B-069 @BV @needs-incoming-call @needs-dial-outcome @E-27 @E-55 @E-56 @E-69 @E-70
    Scenario: The caller of CALLSCREENNUM is called back
      Given a call to `*` meets "no-answer"
      And a call to `0612345678` meets "busy"
      And the host has set:
        | ATS0=0                        |
        | AT+CLIP=1                     |
        | AT#CALLSCREENNUM="0612345678" |
        | AT#RINGCOUNT=1                |
        | AT#CALLBACKTIMER=2            |
        | AT#DIALN1="0860000000"        |
        | AT#DIALN2="0870000000"        |
        | AT#DIALSELECT=1               |
        | AT#GPRSMODE=0                 |
        | AT#PPPMODE=1                  |
        | AT#REDIALCOUNT=0              |
        | AT#PHYTIMEOUT=15              |
        | AT#ANSWERMODE=3               |
      When a data call from `0612345678` rings 2 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING                       | 0 | 2 |
        | +CLIP: "0612345678",{text} | 0 | 3 |
        | NO CARRIER                 | 0 | 1 |
        | DIALING                    | 1 | 1 |
        | 0612345678                 | 1 | 1 |
        | BUSY                       | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: The caller is checked before the call-back; nothing comes of a call that CALLSCREENNUM does not admit

    Background:
      Given the host has set:
        | ATS0=0                 |
        | AT+CLIP=1              |
        | AT#RINGCOUNT=1         |
        | AT#CALLBACKTIMER=2     |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#GPRSMODE=0          |
        | AT#PPPMODE=1           |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
      And a call to `*` meets "busy"

    @BV @needs-incoming-call @needs-dial-outcome @E-26 @E-43 @E-45 @E-54 @E-69 @E-70
    Scenario Outline: CALLSCREENNUM <screen>: the call from <caller> is followed by a call-back
      Given a call to `0860000000` meets "busy"
      And the host has set:
        | AT#CALLSCREENNUM="<screen>" |
        | AT#ANSWERMODE=2             |
      When a data call from `<caller>` rings 2 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING                     | 0 | 2 |
        | +CLIP: "<caller>",{text} | 0 | 3 |
        | NO CARRIER               | 0 | 1 |
        | DIALING                  | 1 | 1 |
        | 0860000000               | 1 | 1 |
        | BUSY                     | 1 | 1 |

      Examples:
        | id                    | covers                | screen      | caller      |
        | T-B-16.r05            | R-B-070 T-B-17.r02    | 0612345678  | 0612345678  |
        | R-B-070.international | T-B-16.r05 T-B-17.r02 | 33612345678 | 33612345678 |
        | T-B-16.r06            | R-B-071               | *           | 0698765432  |

    @BI @needs-incoming-call @needs-dial-outcome @needs-observe @E-43 @E-45 @E-69 @E-70
    Scenario Outline: CALLSCREENNUM <screen>, ANSWERMODE <mode>: nothing comes of the call from <caller>
      Given the host has set:
        | AT#CALLSCREENNUM="<screen>" |
        | AT#ANSWERMODE=<mode>        |
      When a data call from `<caller>` rings 3 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING                     | 1 | 3 |
        | +CLIP: "<caller>",{text} | 0 | 4 |
        | NO CARRIER               | 0 | 1 |
      And the network has seen:
        | calls.number | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                    | covers     | screen      | mode | caller      |
        | T-B-17.r01            | R-B-073    | 0612345678  | 2    | 0698765432  |
        | T-B-17.r01.dynamic    | R-B-073    | 0612345678  | 3    | 0698765432  |
        | R-B-071               | T-B-16.r05 | 0           | 2    | 0612345678  |
        | R-B-071.dynamic       | T-B-16.r05 | 0           | 3    | 0612345678  |
        | R-B-070               | T-B-17.r01 | 0612345678  | 2    | 33612345678 |
        | R-B-070.national      | T-B-17.r01 | 33612345678 | 2    | 0612345678  |

    @R-B-071.gprs @BI @needs-incoming-call @needs-dial-outcome @needs-gprs-outcome @needs-observe @E-43 @E-69 @E-70
    Scenario: CALLSCREENNUM 0 keeps the modem from connecting over GPRS as well
      Given the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      And the host has set:
        | AT#APNSERV="apnserver.com" |
        | AT#GPRSMODE=1              |
        | AT#CALLSCREENNUM="0"       |
        | AT#ANSWERMODE=2            |
      When a data call from `0612345678` rings 3 times
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING                       | 1 | 3 |
        | +CLIP: "0612345678",{text} | 0 | 4 |
        | NO CARRIER                 | 0 | 1 |
      And the network has seen:
        | pdp.apn      | nothing |
        | calls.number | nothing |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: The modem waits CALLBACKTIMER seconds after the ringing has ceased, then does what AT#CONNECTIONSTART does

    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#CALLSCREENNUM="*"       |
        | AT#RINGCOUNT=1             |
        | AT#DIALN1="0860000000"     |
        | AT#DIALSELECT=1            |
        | AT#ISPUN="login"           |
        | AT#ISPPW="password"        |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#GPRSCID=1               |
        | AT#PPPMODE=1               |
        | AT#PHYTIMEOUT=15           |
        | AT#ANSWERMODE=2            |

    @TI @needs-incoming-call @needs-hang-up @needs-dial-outcome @E-54 @E-57 @E-69
    Scenario Outline: CALLBACKTIMER <seconds>: the modem dials within ten seconds from then
      Given a call to `0860000000` meets "busy"
      And the host has set:
        | AT#GPRSMODE=0              |
        | AT#REDIALCOUNT=0           |
        | AT#CALLBACKTIMER=<seconds> |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the modem indicates within 10 s `RING`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
      And the modem indicates `DIALING` not before <seconds> s and not after <latest> s
      And the modem indicates within 30 s `0860000000`
      And the modem indicates within 60 s `BUSY`

      Examples:
        | id                | covers             | seconds | latest |
        | T-B-16.r07        | R-B-072 T-B-17.r02 | 12      | 22     |
        | T-B-16.r07.minute | R-B-072            | 60      | 70     |

    @R-B-072.gprs @TI @needs-incoming-call @needs-hang-up @needs-gprs-outcome @E-01 @E-04 @E-54 @E-57 @E-69 @E-72
    Scenario: Before it connects over GPRS the modem waits as well
      Given the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
        | after   | 1            |
      And the host has set:
        | AT#GPRSMODE=1       |
        | AT#REDIALCOUNT=0    |
        | AT#CALLBACKTIMER=20 |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 3 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
      And the modem indicates `213.30.30.30` not before 20 s and not after 45 s
      And the modem indicates within 30 s `Ok_Info_GprsActivation`

    @R-B-074 @BV @needs-incoming-call @needs-hang-up @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-54 @E-69 @E-72
    Scenario: The connection comes up as after AT#CONNECTIONSTART, and AT#CONNECTIONSTOP ends it
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host has set:
        | AT#GPRSMODE=0      |
        | AT#REDIALCOUNT=0   |
        | AT#CALLBACKTIMER=5 |
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
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    # How many attempts REDIALCOUNT grants, and what is told of those that fail, may vary by one.
    @R-B-074.retry @BV @needs-incoming-call @needs-hang-up @needs-dial-outcome @needs-observe @E-47 @E-48 @E-54 @E-69
    Scenario: A call-back that meets a busy line is tried again, as REDIALCOUNT says
      Given a call to `0860000000` meets "busy"
      And the host has set:
        | AT#GPRSMODE=0      |
        | AT#REDIALCOUNT=2   |
        | AT#REDIALDELAY=5   |
        | AT#CALLBACKTIMER=5 |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 40 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
        | DIALING    | 1 | 3 |
        | 0860000000 | 1 | 3 |
        | BUSY       | 1 | 3 |
      And the network has seen:
        | calls.number | 2 to 3 times 0860000000 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-B-074.next @BV @needs-incoming-call @needs-hang-up @needs-dial-outcome @needs-observe @E-54 @E-69
    Scenario: After a call-back that failed the next call is followed by one again
      Given a call to `0860000000` meets "busy"
      And the host has set:
        | AT#GPRSMODE=0      |
        | AT#REDIALCOUNT=0   |
        | AT#CALLBACKTIMER=5 |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the caller hangs up
      And until 30 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
        | DIALING    | 1 | 1 |
        | 0860000000 | 1 | 1 |
        | BUSY       | 1 | 1 |
      When a data call from `0612345678` rings 1 time
      Then the modem indicates within 60 s `RING`
      And until 30 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |
        | DIALING    | 1 | 1 |
        | 0860000000 | 1 | 1 |
        | BUSY       | 1 | 1 |
      And the network has seen:
        | calls.number | 0860000000, 0860000000 |
