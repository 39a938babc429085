@E-10
Feature: Automatic answer of incoming calls

  The modem looks who calls and, where that is granted, goes off hook by itself.

  Rule: The modem answers with ANSWERMODE 1, after RINGCOUNT rings, with ATS0 out of the way, whom CALLSCREENNUM admits

    # Of an answer that nobody asked for, appendix B prints the last message alone: CONNECT and the address may come.
    Background:
      Given the host has set:
        | AT#GPRSMODE=0              |
        | AT#PPPMODE=1               |
        | AT#PPPMYIP="213.30.30.30"  |
        | AT#PPPPEERIP="213.30.30.1" |
        | AT#PPPSERVUN="login"       |
        | AT#PPPSERVPW="password"    |
        | AT#CALLBACKTIMER=2         |
        | AT#DIALN1="0860000000"     |
        | AT#DIALSELECT=1            |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |

    @T-B-18.r03 @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-32 @E-69 @E-70 @E-72
    Scenario: After AT+CLIP=1 the caller is known, and found to be the one of CALLSCREENNUM
      Given the host has set:
        | ATS0=0                        |
        | AT+CLIP=0                     |
        | AT#CALLSCREENNUM="0612345678" |
        | AT#RINGCOUNT=1                |
        | AT#ANSWERMODE=1               |
      And `AT+CLIP=1` is answered `OK`
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | +CLIP: "0612345678",{text} | 1 | 1 |
        | CONNECT {int}              | 0 | 1 |
        | 213.30.30.30               | 0 | 1 |
        | Ok_Info_PPP                | 1 | 1 |

    @T-B-18.r04 @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-42 @E-69 @E-72 @E-228
    Scenario: ATS0=0, RINGCOUNT=2 and ANSWERMODE=1 do not interfere
      Given the host has set:
        | ATS0=0               |
        | AT+CLIP=0            |
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=2       |
        | AT#ANSWERMODE=1      |
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | RING          | 1 | 1 |
        | CONNECT {int} | 0 | 1 |
        | 213.30.30.30  | 0 | 1 |
        | Ok_Info_PPP   | 1 | 1 |

    @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-26 @E-69 @E-70 @E-72
    Scenario Outline: CALLSCREENNUM <screen>, RINGCOUNT <count>: the call of 0612345678 is answered
      Given the host has set:
        | ATS0=0                      |
        | AT+CLIP=1                   |
        | AT#CALLSCREENNUM="<screen>" |
        | AT#RINGCOUNT=<count>        |
      And `AT#ANSWERMODE=1` is answered `OK`
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | RING                       | <further> | <further> |
        | +CLIP: "0612345678",{text} | 0         | <count>   |
        | CONNECT {int}              | 0         | 1         |
        | 213.30.30.30               | 0         | 1         |
        | Ok_Info_PPP                | 1         | 1         |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id             | covers             | screen     | count | further |
        | T-B-18.r05     |                    | 0612345678 | 1     | 0       |
        | T-B-18.r06     |                    | *          | 1     | 0       |
        | T-B-18.r07     | R-B-075            | *          | 3     | 2       |
        | T-B-18.r07.max | R-B-075            | 0612345678 | 15    | 14      |

    @BI @needs-incoming-call @needs-ppp-peer @E-43 @E-45 @E-69 @E-70
    Scenario Outline: CALLSCREENNUM <screen>: the call of 0698765432 is ignored
      Given the host has set:
        | ATS0=0                      |
        | AT+CLIP=1                   |
        | AT#CALLSCREENNUM="<screen>" |
        | AT#RINGCOUNT=1              |
        | AT#ANSWERMODE=1             |
      When a data call from `0698765432` rings 4 times
      Then the modem indicates within 60 s `RING`
      And until 20 seconds of silence the modem indicates only:
        | RING                       | 2 | 4 |
        | +CLIP: "0698765432",{text} | 0 | 5 |
        | NO CARRIER                 | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                 | covers                | screen     |
        | T-B-19.r01         | R-B-076               | 0612345678 |
        | T-B-19.r01.nobody  | R-B-076               | 0          |

  Rule: The connection that follows is the one that PPPMODE names

    Background:
      Given the host has set:
        | ATS0=0                       |
        | AT+CLIP=0                    |
        | AT#CALLSCREENNUM="*"         |
        | AT#RINGCOUNT=1               |
        | AT#CALLBACKTIMER=2           |
        | AT#GPRSMODE=0                |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.1" |
        | AT#PPPSERVUN="server.login"  |
        | AT#PPPSERVPW="server.word"   |
        | AT#ISPUN="client.login"      |
        | AT#ISPPW="client.word"       |
        | AT#PHYTIMEOUT=15             |
        | AT#ANSWERMODE=1              |

    @BV @needs-incoming-call @needs-ppp-peer @needs-observe @E-01 @E-02 @E-61 @E-69 @E-72
    Scenario Outline: PPPMODE <mode>: the modem that answers is the <role>
      Given the host has set `AT#PPPMODE=<mode>`
      And the PPP peer:
        | behaviour   | accept     |
        | auth        | pap        |
        | username    | <username> |
        | password    | <password> |
        | address     | <address>  |
        | peerAddress | <far>      |
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      And until 40 seconds of silence the modem indicates only:
        | CONNECT {int} | 0 | 1 |
        | <address>     | 0 | 1 |
        | Ok_Info_PPP   | 1 | 1 |
      And the network has seen:
        | ppp.role     | <role>     |
        | ppp.username | <username> |

      Examples:
        | id                | covers     | mode | role   | username     | password    | address       | far           |
        | T-B-18.r01        | R-B-077    | 1    | server | server.login | server.word | 213.192.200.4 | 213.192.200.1 |
        | T-B-18.r01.mode-2 | R-B-077    | 2    | client | client.login | client.word | 213.30.30.30  | 213.30.30.1   |
        | T-B-18.r01.mode-3 | R-B-077    | 3    | client | client.login | client.word | 213.30.30.30  | 213.30.30.1   |
        | T-B-19.r02        | R-B-077    | 4    | server | server.login | server.word | 213.192.200.4 | 213.192.200.1 |

  Rule: GPRSMODE selects the bearer of connections that the host starts, also while the modem answers calls by itself

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
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#ANSWERMODE=1            |
      And a call to `0860000000` meets "busy"
      And the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |

    @T-B-18.r02 @BV @needs-dial-outcome @needs-gprs-outcome @needs-observe @E-01 @E-04 @E-72
    Scenario: GPRSMODE 1: GPRS
      Given the host has set `AT#GPRSMODE=1`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 60 s `213.30.30.30`
      And the modem indicates within 30 s `Ok_Info_GprsActivation`
      And the network has seen:
        | pdp.apn      | apnserver.com |
        | calls.number | nothing       |

    @T-B-18.r02.gsm @BV @needs-dial-outcome @needs-gprs-outcome @needs-observe
    Scenario: GPRSMODE 0: a GSM call
      Given the host has set `AT#GPRSMODE=0`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `BUSY`
      And the network has seen:
        | pdp.apn      | nothing    |
        | calls.number | 0860000000 |
