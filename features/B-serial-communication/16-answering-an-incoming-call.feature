@E-10
Feature: Answering an incoming call

  The modem tells of the call and who makes it; the host takes it or lets it ring.

  Rule: The host decides with ANSWERMODE 0 and ATS0 out of the way, whatever RINGCOUNT is

    Background:
      Given the host has set:
        | AT+CLIP=0                  |
        | AT#CALLSCREENNUM="0"       |
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

    @T-B-20.r02 @T-B-20.r05 @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-42 @E-69 @E-71
    Scenario: ATS0=0 and ANSWERMODE=0: the call rings until the host accepts it
      Given the host has set:
        | ATS0=0          |
        | AT#RINGCOUNT=1  |
        | AT#ANSWERMODE=1 |
      And `AT#ANSWERMODE=0` is answered `OK`
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the modem indicates within 10 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |

    @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-52 @E-69 @E-71
    Scenario Outline: RINGCOUNT <count>: the host accepts the call at its first ring
      Given the host has set:
        | ATS0=0               |
        | AT#RINGCOUNT=<count> |
        | AT#ANSWERMODE=0      |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |

      Examples:
        | id                 | count |
        | T-B-20.r03         | 3     |
        | T-B-20.r03.none    | 0     |
        | T-B-20.r03.highest | 15    |

  Rule: A ring is indicated for each ring signal, in the extended form where AT+CRC asks for it

    Background:
      Given the host has set:
        | ATS0=0               |
        | AT+CLIP=0            |
        | AT#RINGCOUNT=1       |
        | AT#CALLSCREENNUM="*" |
        | AT#CALLBACKTIMER=2   |
        | AT#ANSWERMODE=0      |

    @T-B-21.r01 @R-B-079 @BV @needs-incoming-call @E-69
    Scenario: Five ring signals
      When a data call from `0612345678` rings 5 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING       | 4 | 4 |
        | NO CARRIER | 0 | 1 |

    # The manual prints +CRING but never names the command that selects it, so a modem need not know it.
    @R-B-079.extended @BV @needs-incoming-call @E-69
    Scenario: Three ring signals after AT+CRC=1
      Given the host issues `AT+CRC=1`
      And whatever the modem answers is recorded
      When a data call from `0612345678` rings 3 times
      Then the modem indicates within 60 s `+CRING: REL ASYNC`
      And until 20 seconds of silence the modem indicates only:
        | +CRING: REL ASYNC | 2 | 2 |
        | NO CARRIER        | 0 | 1 |
      When the host issues `AT+CRC=0`
      Then whatever the modem answers is recorded

  Rule: When the network tells who is calling, the modem indicates it with the number between quotes

    Background:
      Given the host has set:
        | ATS0=0               |
        | AT#RINGCOUNT=1       |
        | AT#CALLSCREENNUM="*" |
        | AT#CALLBACKTIMER=2   |
        | AT#ANSWERMODE=0      |

    @BV @needs-incoming-call @needs-hang-up @E-32 @E-69 @E-70
    Scenario Outline: <caller> calls after AT+CLIP=1
      Given `AT+CLIP=1` is answered `OK`
      When a data call rings from `<caller>`
      Then the modem indicates within 60 s `RING`
      And the modem indicates within 10 s `+CLIP: "<caller>",{text}`
      When the caller hangs up
      Then until 15 seconds of silence the modem indicates only:
        | RING                     | 0 | 1 |
        | +CLIP: "<caller>",{text} | 0 | 1 |
        | NO CARRIER               | 0 | 1 |

      Examples:
        | id            | covers                | caller                                                           |
        | T-B-21.r02    | R-B-080 T-B-20.r04    | 0612345678                                                       |
        | R-B-080       | T-B-21.r02            | 0860000000                                                       |
        | R-B-080.short | T-B-21.r02            | 17                                                               |
        | R-B-080.long  | T-B-21.r02            | 0000500010000150002000025000300003500040000450005000055000600064 |

    @R-B-080.withheld @BV @needs-incoming-call @needs-hang-up @E-69 @E-70
    Scenario: Somebody who withholds the number calls after AT+CLIP=1: no number is made up
      Given the host has set `AT+CLIP=1`
      When a data call rings without caller identity
      Then the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 15 seconds of silence the modem indicates only:
        | RING             | 0 | 1 |
        | +CLIP: "",{text} | 0 | 2 |
        | NO CARRIER       | 0 | 1 |

    @R-B-080.anew @BV @needs-incoming-call @needs-hang-up @E-69 @E-70
    Scenario: The number is that of this call, not of the one before
      Given the host has set `AT+CLIP=1`
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the modem indicates within 10 s `+CLIP: "0612345678",{text}`
      And the caller hangs up
      And until 15 seconds of silence the modem indicates only:
        | RING                       | 0 | 1 |
        | +CLIP: "0612345678",{text} | 0 | 1 |
        | NO CARRIER                 | 0 | 1 |
      When a data call from `0698765432` rings 2 times
      Then the modem indicates within 60 s `RING`
      And until 15 seconds of silence the modem indicates only:
        | RING                       | 0 | 2 |
        | +CLIP: "0698765432",{text} | 1 | 3 |
        | NO CARRIER                 | 0 | 1 |

    @R-B-080.off @BV @needs-incoming-call @needs-hang-up @E-32 @E-69
    Scenario: After AT+CLIP=0 the number is not indicated
      Given the host has set:
        | AT+CLIP=1 |
        | AT+CLIP=0 |
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      When the caller hangs up
      Then until 15 seconds of silence the modem indicates only:
        | RING       | 0 | 1 |
        | NO CARRIER | 0 | 1 |

  Rule: After AT#ACCEPT the modem goes off hook and connects as PPPMODE says; without it the call is ignored

    Background:
      Given the host has set:
        | ATS0=0                       |
        | AT+CLIP=0                    |
        | AT#RINGCOUNT=1               |
        | AT#CALLSCREENNUM="*"         |
        | AT#CALLBACKTIMER=2           |
        | AT#GPRSMODE=0                |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.1" |
        | AT#PPPSERVUN="server.login"  |
        | AT#PPPSERVPW="server.word"   |
        | AT#ISPUN="client.login"      |
        | AT#ISPPW="client.word"       |
        | AT#PHYTIMEOUT=15             |
        | AT#ANSWERMODE=0              |

    @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-61 @E-69 @E-71
    Scenario Outline: PPPMODE <mode>: the modem connects as the <role>
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

      Examples:
        | id                | covers                | mode | role   | username     | password    | address       | far           |
        | T-B-20.r01        | R-B-081               | 1    | server | server.login | server.word | 213.192.200.4 | 213.192.200.1 |
        | T-B-21.r03        | R-B-081               | 2    | client | client.login | client.word | 213.30.30.30  | 213.30.30.1   |
        | T-B-20.r01.mode-3 | R-B-081               | 3    | client | client.login | client.word | 213.30.30.30  | 213.30.30.1   |
        | T-B-20.r01.mode-4 | R-B-081               | 4    | server | server.login | server.word | 213.192.200.4 | 213.192.200.1 |

    @T-B-21.r04 @R-B-078 @BV @needs-incoming-call @E-69
    Scenario: The host does not send AT#ACCEPT
      Given the host has set `AT#PPPMODE=1`
      When a data call from `0612345678` rings 6 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING       | 4 | 6 |
        | NO CARRIER | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
