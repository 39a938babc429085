@E-10
Feature: #ACCEPT: answer an incoming call

  The host takes a call that rings. PPPMODE says what runs on it, AT#CONNECTIONSTOP ends it.

  Rule: A call that comes in is announced by RING, once for each ring, and nobody but the host answers it

    # RINGCOUNT, CALLSCREENNUM and CALLBACKTIMER are set so that any automatic mode would act. Whether the end of the
    # ringing is told by NO CARRIER is not printed: both are taken.
    Background:
      Given the host has set:
        | ATS0=0               |
        | AT+CLIP=0            |
        | AT#RINGCOUNT=1       |
        | AT#CALLSCREENNUM="*" |
        | AT#CALLBACKTIMER=2   |
        | AT#ANSWERMODE=0      |

    @R-2-109 @R-2-112 @BV @needs-incoming-call @E-69
    Scenario: A data call rings three times and is given up
      When a data call from `0612345678` rings 3 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING       | 2 | 2 |
        | NO CARRIER | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-2-109.voice @BV @needs-incoming-call @E-69
    Scenario: A voice call rings twice and is given up
      When a voice call from `0612345678` rings 2 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING       | 1 | 1 |
        | NO CARRIER | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-2-109.again @BV @needs-incoming-call @E-69
    Scenario: The call after one that was given up is announced as well
      Given a data call from `0612345678` rings 2 times
      And the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING       | 1 | 1 |
        | NO CARRIER | 0 | 1 |
      When a data call from `0698765432` rings 2 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING       | 1 | 1 |
        | NO CARRIER | 0 | 1 |

  Rule: AT#ACCEPT is answered by OK, CONNECT with the speed, the modem's own address and the success of PPP, in this order

    # An OK behind the message of success, which the manual does not print, is no fault (E-72); it takes a sentence of its
    # own here, because it would be the second one.
    Background:
      Given the host has set:
        | ATS0=0                      |
        | AT+CLIP=0                   |
        | AT#RINGCOUNT=0              |
        | AT#CALLSCREENNUM="0"        |
        | AT#ANSWERMODE=0             |
        | AT#GPRSMODE=0               |
        | AT#PPPMODE=1                |
        | AT#PPPMYIP="213.30.30.30"   |
        | AT#PPPPEERIP="213.30.30.1"  |
        | AT#PPPSERVUN="login"        |
        | AT#PPPSERVPW="password"     |
        | AT#ISPUN="never this login" |
        | AT#ISPPW="never this word"  |
        | AT#PHYTIMEOUT=15            |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |

    @T-2-08.r01 @R-2-110 @R-2-111 @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-71
    Scenario: A data call is accepted at its first ring
      Given a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @T-2-07.r01 @R-2-112.late @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-71
    Scenario: With ANSWERMODE 0 the call rings past RINGCOUNT and the host accepts it at the third ring
      Given the host has set:
        | AT#RINGCOUNT=1       |
        | AT#CALLSCREENNUM="*" |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the modem indicates within 10 s `RING`
      And the modem indicates within 10 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |

    @R-2-111.lower-case @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-71
    Scenario: at#accept in small letters
      Given a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `at#accept`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |

    @R-2-111.far-end @BV @needs-incoming-call @needs-ppp-peer @needs-hang-up @E-01 @E-02 @E-69 @E-71
    Scenario: The caller ends the accepted call
      Given a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the host issues `AT#ACCEPT`
      And the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      When the caller hangs up
      Then until 20 seconds of silence the modem indicates only:
        | NO CARRIER | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: What runs on the accepted call is the role that PPPMODE has for incoming calls, with the parameters of that role

    Background:
      Given the host has set:
        | ATS0=0                       |
        | AT+CLIP=0                    |
        | AT#RINGCOUNT=0               |
        | AT#CALLSCREENNUM="0"         |
        | AT#ANSWERMODE=0              |
        | AT#GPRSMODE=0                |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.1" |
        | AT#PPPSERVUN="server.login"  |
        | AT#PPPSERVPW="server.word"   |
        | AT#ISPUN="client.login"      |
        | AT#ISPPW="client.word"       |
        | AT#PHYTIMEOUT=15             |

    @BV @needs-incoming-call @needs-ppp-peer @needs-observe @E-01 @E-02 @E-66 @E-69 @E-71
    Scenario Outline: PPPMODE <mode>: the modem that is called is the <role>
      Given the host has set `AT#PPPMODE=<mode>`
      And the PPP peer:
        | behaviour   | accept     |
        | auth        | pap        |
        | username    | <username> |
        | password    | <password> |
        | address     | <address>  |
        | peerAddress | <far>      |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `<address>`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      And the network has seen:
        | ppp.role     | <role>     |
        | ppp.username | <username> |

      Examples:
        | id                | covers                        | mode | role   | username     | password    | address       | far           |
        | T-2-07.r04        | R-2-113                       | 1    | server | server.login | server.word | 213.192.200.4 | 213.192.200.1 |
        | T-2-07.r04.mode-2 | R-2-113 T-2-07.r06            | 2    | client | client.login | client.word | 213.30.30.30  | 213.30.30.1   |
        | T-2-07.r04.mode-3 | R-2-113 T-2-07.r02 T-2-07.r03 | 3    | client | client.login | client.word | 213.30.30.30  | 213.30.30.1   |
        | T-2-07.r04.mode-4 | R-2-113 T-2-07.r08 T-2-07.r09 | 4    | server | server.login | server.word | 213.192.200.4 | 213.192.200.1 |

    @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-71 @E-79 @E-80
    Scenario Outline: As the server the modem takes <mine> and gives <given>
      Given the host has set:
        | AT#PPPMODE=1         |
        | AT#PPPMYIP="<mine>"  |
        | AT#PPPPEERIP="<given>" |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | server.login |
        | password    | server.word  |
        | address     | <mine>       |
        | peerAddress | <given>      |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the host issues `AT#ACCEPT`
      And the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `<mine>`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: <mine>
        PEER IP: <given>
        """
      And the modem answers `OK`

      Examples:
        | id               | covers     | mine          | given         |
        | T-2-07.r05       | T-2-07.r07 | 213.30.30.30  | 213.30.30.1   |
        | T-2-07.r05.other | T-2-07.r07 | 213.192.200.4 | 213.192.200.8 |
        | T-2-07.r07.high  |            | 10.0.0.253    | 10.0.0.254    |

    @T-2-07.r05.client @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-71 @E-79 @E-80
    Scenario: As the client the modem takes the address that the caller gives, not PPPMYIP
      Given the host has set `AT#PPPMODE=3`
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | client.login |
        | password    | client.word  |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the host issues `AT#ACCEPT`
      And the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      When the host issues `AT#DISPLAYIP`
      Then the modem reports:
        """
        MY IP: 213.30.30.30
        PEER IP: 213.30.30.1
        """
      And the modem answers `OK`

    @BI @needs-incoming-call @needs-ppp-peer @E-03 @E-08 @E-09 @E-66 @E-69 @E-71
    Scenario Outline: PPPMODE <mode>: <what>
      Given the host has set:
        | AT#PPPMODE=<mode> |
        | <setting>         |
      And the PPP peer:
        | behaviour   | accept        |
        | auth        | pap           |
        | username    | <login>.login |
        | password    | <login>.word  |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.1 |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 120 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                | mode | login  | setting                      | code  | what                                       |
        | T-2-07.r02        | 3    | client | AT#ISPPW="other.word"        | 37120 | the caller does not take this ISPPW        |
        | T-2-07.r03        | 3    | client | AT#ISPUN="other.login"       | 37120 | the caller does not take this ISPUN        |
        | T-2-07.r08        | 4    | server | AT#PPPSERVPW="other.word"    | 37121 | the caller gives another PPPSERVPW         |
        | T-2-07.r09        | 4    | server | AT#PPPSERVUN="other.login"   | 37121 | the caller gives another PPPSERVUN         |
        | T-2-07.r08.prefix | 1    | server | AT#PPPSERVPW="server.word.1" | 37121 | the caller gives the beginning of PPPSERVPW |
        | T-2-07.r09.prefix | 1    | server | AT#PPPSERVUN="server.log"    | 37121 | PPPSERVUN is the beginning of what is given |
        | T-2-07.r08.case   | 1    | server | AT#PPPSERVPW="Server.Word"   | 37121 | the caller gives PPPSERVPW in small letters |

  Rule: AT#CONNECTIONSTOP ends an accepted call and answers OK

    @R-2-114 @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-69 @E-71
    Scenario: The host ends the call that it accepted, and can accept the next one
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#RINGCOUNT=0             |
        | AT#CALLSCREENNUM="0"       |
        | AT#ANSWERMODE=0            |
        | AT#GPRSMODE=0              |
        | AT#PPPMODE=1               |
        | AT#PPPMYIP="213.30.30.30"  |
        | AT#PPPPEERIP="213.30.30.1" |
        | AT#PPPSERVUN="login"       |
        | AT#PPPSERVPW="password"    |
        | AT#PHYTIMEOUT=15           |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the host issues `AT#ACCEPT`
      And the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |

  Rule: A call that cannot be set up is reported by NO CARRIER, one whose PPP fails by an error of PPP

    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#RINGCOUNT=0             |
        | AT#CALLSCREENNUM="0"       |
        | AT#ANSWERMODE=0            |
        | AT#GPRSMODE=0              |
        | AT#PPPMODE=1               |
        | AT#PPPMYIP="213.30.30.30"  |
        | AT#PPPPEERIP="213.30.30.1" |
        | AT#PPPSERVUN="login"       |
        | AT#PPPSERVPW="password"    |
        | AT#PHYTIMEOUT=15           |

    # The first line is awaited so that the caller does not hang up too early; that it is OK is judged by other cases. A
    # modem whose handshake takes no time is in PPP when the caller is gone, and may say so.
    @T-2-08.r02 @R-2-115 @BO @needs-incoming-call @needs-hang-up @needs-ppp-peer @E-03 @E-08 @E-09 @E-69 @E-71
    Scenario: The caller hangs up while the call is being set up
      Given the PPP peer:
        | behaviour | silent |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the host issues `AT#ACCEPT`
      And the modem answers `{text}`
      When the caller hangs up
      Then until 30 seconds of silence the modem indicates only:
        | CONNECT {int} | 0 | 1 |
        | NO CARRIER    | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @T-2-08.r02.voice @BI @needs-incoming-call @E-08 @E-09 @E-69 @E-241
    Scenario: A voice call is accepted, where only data calls can be
      Given a voice call from `0612345678` rings 3 times
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then until 20 seconds of silence the modem indicates only:
        | OK                | 0 | 1 |
        | RING              | 0 | 2 |
        | #CME ERROR: 35869 | 1 | 1 |
        | NO CARRIER        | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @T-2-08.r03 @R-2-116 @BI @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-03 @E-08 @E-09 @E-69 @E-71
    Scenario: The caller gives a wrong password; with the right one it gets through afterwards
      Given the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | wrong        |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 120 s `#CME ERROR: 37121`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      Given the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |

  Rule: AT#ACCEPT fails where no call rings, and changes nothing

    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#RINGCOUNT=0             |
        | AT#CALLSCREENNUM="0"       |
        | AT#ANSWERMODE=0            |
        | AT#GPRSMODE=0              |
        | AT#PPPMODE=1               |
        | AT#PPPMYIP="213.30.30.30"  |
        | AT#PPPPEERIP="213.30.30.1" |
        | AT#PPPSERVUN="login"       |
        | AT#PPPSERVPW="password"    |
        | AT#PHYTIMEOUT=15           |

    @R-2-110.no-call @BO @E-08 @E-09 @E-229
    Scenario: Nobody calls
      When the host issues `AT#ACCEPT`
      Then the modem answers within 30 s `NO CARRIER`
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-2-110.given-up @BO @needs-incoming-call @E-08 @E-09 @E-69 @E-229
    Scenario: The caller has given up
      Given a data call from `0612345678` rings 2 times
      And the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING       | 1 | 1 |
        | NO CARRIER | 0 | 1 |
      When the host issues `AT#ACCEPT`
      Then the modem answers within 30 s `NO CARRIER`
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-2-110.twice @BO @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-69 @E-71 @E-229
    Scenario: The call is accepted already, and stays up
      Given the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the host issues `AT#ACCEPT`
      And the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      When the host issues `AT#ACCEPT`
      Then the modem answers within 30 s `NO CARRIER`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # The manual does not say what a second command does to a call that is just being set up.
    @R-2-110.impatient @BO @needs-incoming-call @needs-ppp-peer @E-69 @E-71
    Scenario: The call is being set up
      Given the PPP peer:
        | behaviour | silent |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the host issues `AT#ACCEPT`
      And the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      When the host issues `AT#ACCEPT`
      And 5 seconds pass
      Then whatever the modem answers is recorded

    @R-2-110.gprs @BO @needs-incoming-call @needs-hang-up @needs-gprs-outcome
    Scenario: A call that rings while the modem is connected over GPRS
      Given the modem is connected over "GPRS"
      When a data call rings from `0612345678`
      And 10 seconds pass
      Then whatever the modem answers is recorded
      When the caller hangs up
      And 10 seconds pass
      Then whatever the modem answers is recorded
      When the host issues `AT#VSTATE`
      Then whatever the modem answers is recorded
      And `AT` is answered `OK`
