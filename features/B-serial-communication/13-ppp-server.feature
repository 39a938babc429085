@E-10
Feature: Using the TCP/IP stack as a PPP server in GSM mode

  A computer with a modem of its own calls the unit, is let in by name and password, and gets an address.

  Rule: The modem is the server for incoming calls with PPPMODE 1, when it calls with PPPMODE 2, always with PPPMODE 4

    Background:
      Given the host has set:
        | ATS0=0                       |
        | AT+CLIP=0                    |
        | AT#RINGCOUNT=0               |
        | AT#CALLSCREENNUM="0"         |
        | AT#ANSWERMODE=0              |
        | AT#GPRSMODE=0                |
        | AT#DIALN1="0860000000"       |
        | AT#DIALSELECT=1              |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.1" |
        | AT#PPPSERVUN="server.login"  |
        | AT#PPPSERVPW="server.word"   |
        | AT#ISPUN="client.login"      |
        | AT#ISPPW="client.word"       |
        | AT#REDIALCOUNT=0             |
        | AT#PHYTIMEOUT=15             |
      And the PPP peer:
        | behaviour   | accept        |
        | auth        | pap           |
        | username    | server.login  |
        | password    | server.word   |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.1 |

    @BV @needs-incoming-call @needs-ppp-peer @needs-observe @E-01 @E-02 @E-08 @E-09 @E-69 @E-71
    Scenario Outline: PPPMODE <mode>: the modem that is called is the server
      Given the host has set `AT#PPPMODE=<mode>`
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.192.200.4`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      And the network has seen:
        | ppp.role     | server       |
        | ppp.username | server.login |

      Examples:
        | id                | covers  | mode |
        | T-B-13.r01        | R-B-065 | 1    |
        | T-B-13.r01.mode-4 | R-B-065 | 4    |

    @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-72
    Scenario Outline: PPPMODE <mode>: the modem that calls is the server
      Given a call to `0860000000` meets "answer at 9600"
      And the host has set `AT#PPPMODE=<mode>`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 30 s `213.192.200.4`
      And the modem indicates within 30 s `Ok_Info_PPP`
      And the network has seen:
        | ppp.role     | server       |
        | ppp.username | server.login |

      Examples:
        | id                  | mode |
        | T-B-13.r01.calling  | 2    |
        | T-B-13.r01.always   | 4    |

  Rule: The caller has to give the login and the password that PPPSERVUN and PPPSERVPW hold

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
        | AT#ISPUN="client.login"    |
        | AT#ISPPW="client.word"     |
        | AT#PHYTIMEOUT=15           |

    @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-69 @E-71
    Scenario Outline: <what> is let in
      Given the host has set:
        | AT#PPPSERVUN="<username>" |
        | AT#PPPSERVPW="<password>" |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | <username>   |
        | password    | <password>   |
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
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id               | covers             | what                              | username                                                         | password                                                         |
        | T-B-13.r02       | R-B-060            | a caller with login and password  | login                                                            | password                                                         |
        | T-B-13.r02.other |                    | a caller with other ones          | Remote.User@site                                                 | a B-c_9                                                          |
        | T-B-13.r02.max   |                    | a caller with 64 characters each  | User050001000015000200002500030000350004000045000500005500060064 | Word050001000015000200002500030000350004000045000500005500060064 |

    @BI @needs-incoming-call @needs-ppp-peer @E-03 @E-08 @E-09 @E-69 @E-71
    Scenario Outline: A caller that gives <username> and <password> is not let in
      Given the host has set:
        | AT#PPPSERVUN="login"    |
        | AT#PPPSERVPW="password" |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | <username>   |
        | password    | <password>   |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 120 s `#CME ERROR: 37121`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id                  | username     | password    |
        | T-B-13.r02.password | login        | word        |
        | T-B-13.r02.login    | user         | password    |
        | T-B-13.r02.swapped  | password     | login       |
        | T-B-13.r02.longer   | login        | password1   |
        | T-B-13.r02.case     | LOGIN        | password    |
        | T-B-13.r02.isp      | client.login | client.word |

  Rule: PPPMYIP is the address of the modem, PPPPEERIP that of the caller

    @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-62 @E-69 @E-71 @E-79 @E-80
    Scenario Outline: The modem is <mine>, the caller becomes <given>
      Given the host has set:
        | ATS0=0                  |
        | AT+CLIP=0               |
        | AT#RINGCOUNT=0          |
        | AT#CALLSCREENNUM="0"    |
        | AT#ANSWERMODE=0         |
        | AT#GPRSMODE=0           |
        | AT#PPPMODE=1            |
        | AT#PPPMYIP="<mine>"     |
        | AT#PPPPEERIP="<given>"  |
        | AT#PPPSERVUN="login"    |
        | AT#PPPSERVPW="password" |
        | AT#PHYTIMEOUT=15        |
      And the PPP peer:
        | behaviour   | accept   |
        | auth        | pap      |
        | username    | login    |
        | password    | password |
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
        | id             | covers     | mine          | given         |
        | T-B-13.r03     | T-B-13.r04 | 213.30.30.30  | 213.30.30.1   |
        | T-B-13.r04.own | T-B-13.r03 | 213.192.200.4 | 213.192.200.5 |

  Rule: The message of PPP success tells that the link is up, 37121, 38981 or NO CARRIER that the negotiation has failed

    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#RINGCOUNT=1             |
        | AT#CALLSCREENNUM="*"       |
        | AT#ANSWERMODE=0            |
        | AT#GPRSMODE=0              |
        | AT#PPPMODE=1               |
        | AT#PPPMYIP="213.30.30.30"  |
        | AT#PPPPEERIP="213.30.30.1" |
        | AT#PPPSERVUN="login"       |
        | AT#PPPSERVPW="password"    |
        | AT#PHYTIMEOUT=15           |

    @T-B-14.r01 @R-B-060.accept @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-69 @E-71
    Scenario: The caller gives the right name and takes the address
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
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @BI @needs-incoming-call @needs-ppp-peer @E-03 @E-08 @E-09 @E-69 @E-71
    Scenario Outline: The caller <cause>
      Given the PPP peer:
        | behaviour   | <behaviour>  |
        | auth        | <auth>       |
        | username    | login        |
        | password    | <password>   |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 180 s `#CME ERROR: 37121`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id              | covers     | cause                           | behaviour      | auth | password |
        | T-B-14.r02      | R-B-066    | gives a wrong password          | accept         | pap  | wrong    |
        | R-B-066.auth    | T-B-14.r02 | refuses to say who it is        | refuse-auth    | pap  | password |
        | R-B-066.address | T-B-14.r02 | refuses the address it is given | refuse-address | pap  | password |
        | R-B-062.chap    | R-B-062    | wants nothing but CHAP          | accept         | chap | password |

    @T-B-14.r03 @R-B-066.silent @BI @needs-incoming-call @needs-ppp-peer @E-03 @E-07 @E-08 @E-09 @E-69 @E-71
    Scenario: The caller keeps silent once the call is up
      Given the PPP peer:
        | behaviour | silent |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 180 s `#CME ERROR: 38981`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @T-B-14.r04 @R-B-066.hang-up @BI @needs-incoming-call @needs-hang-up @needs-ppp-peer @E-03 @E-08 @E-09 @E-69 @E-71
    Scenario: The caller hangs up before the negotiation has ended
      Given the PPP peer:
        | behaviour | silent |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the host issues `AT#ACCEPT`
      And the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      When the caller hangs up
      Then the modem indicates within 30 s `NO CARRIER`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @T-B-14.r04.bearer @R-B-066.bearer @BI @needs-incoming-call @needs-drop-bearer @needs-ppp-peer @E-03 @E-08 @E-09 @E-69 @E-71
    Scenario: The line is lost before the negotiation has ended
      Given the PPP peer:
        | behaviour | silent |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the host issues `AT#ACCEPT`
      And the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      When the bearer is lost
      Then the modem indicates within 30 s `NO CARRIER`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-B-066.automatic @BI @needs-incoming-call @needs-ppp-peer @E-03 @E-08 @E-09 @E-69 @E-71
    Scenario: The modem has answered by itself, and the caller gives a wrong password
      Given the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | wrong        |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the host has set `AT#ANSWERMODE=1`
      When a data call rings from `0612345678`
      Then the modem indicates within 60 s `RING`
      And until 120 seconds of silence the modem indicates only:
        | CONNECT {int}     | 0 | 1 |
        | #CME ERROR: 37121 | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-B-066.recovers @BV @needs-incoming-call @needs-ppp-peer @E-01 @E-02 @E-03 @E-08 @E-09 @E-69 @E-71
    Scenario: After a caller that was refused the next one is served
      Given the PPP peer:
        | behaviour   | refuse-address |
        | auth        | pap            |
        | username    | login          |
        | password    | password       |
        | address     | 213.30.30.30   |
        | peerAddress | 213.30.30.1    |
      And a data call rings from `0612345678`
      And the modem indicates within 60 s `RING`
      And the host issues `AT#ACCEPT`
      And the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 180 s `#CME ERROR: 37121`
      And the modem writes nothing for 5 seconds
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When a data call rings from `0698765432`
      Then the modem indicates within 60 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 30 s `213.30.30.30`
      And until 3 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |

  Rule: As the server the modem asks for PAP, as the client it takes PAP or CHAP

    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#RINGCOUNT=0             |
        | AT#CALLSCREENNUM="0"       |
        | AT#ANSWERMODE=0            |
        | AT#GPRSMODE=0              |
        | AT#DIALN1="0860000000"     |
        | AT#DIALSELECT=1            |
        | AT#PPPMYIP="213.30.30.30"  |
        | AT#PPPPEERIP="213.30.30.1" |
        | AT#PPPSERVUN="login"       |
        | AT#PPPSERVPW="password"    |
        | AT#ISPUN="login"           |
        | AT#ISPPW="password"        |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |

    @R-B-062 @BV @needs-incoming-call @needs-ppp-peer @needs-observe @E-01 @E-02 @E-08 @E-09 @E-69 @E-71
    Scenario: The server lets a caller in by PAP
      Given the host has set `AT#PPPMODE=1`
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
      And the network has seen:
        | ppp.role | server |
        | ppp.auth | pap    |

    @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-72
    Scenario Outline: The client that calls out is asked for <auth>
      Given a call to `0860000000` meets "answer at 9600"
      And the host has set `AT#PPPMODE=1`
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | <auth>       |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 30 s `213.30.30.30`
      And the modem indicates within 30 s `Ok_Info_PPP`
      And the network has seen:
        | ppp.role     | client |
        | ppp.auth     | <auth> |
        | ppp.username | login  |

      Examples:
        | id           | auth |
        | R-B-063      | pap  |
        | R-B-063.chap | chap |

    @BV @needs-incoming-call @needs-ppp-peer @needs-observe @E-01 @E-02 @E-08 @E-09 @E-69 @E-71
    Scenario Outline: The client that is called is asked for <auth>
      Given the host has set `AT#PPPMODE=2`
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | <auth>       |
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
      And the network has seen:
        | ppp.role | client |
        | ppp.auth | <auth> |

      Examples:
        | id                  | auth |
        | R-B-063.called      | pap  |
        | R-B-063.called-chap | chap |

    @R-B-063.wrong @BI @needs-dial-outcome @needs-ppp-peer @E-08 @E-09
    Scenario: The client is asked for CHAP and has a wrong password
      Given a call to `0860000000` meets "answer at 9600"
      And the host has set:
        | AT#PPPMODE=1       |
        | AT#ISPPW="another" |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | chap         |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 120 s `#CME ERROR: 37120`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: There is no PPP server over GPRS

    Background:
      Given the host has set:
        | ATS0=0                     |
        | AT+CLIP=0                  |
        | AT#PPPMYIP="213.192.200.4" |
        | AT#PPPPEERIP="213.192.200.1" |
        | AT#PPPSERVUN="login"       |
        | AT#PPPSERVPW="password"    |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#GPRSCID=1               |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
        | AT#GPRSMODE=1              |
        | AT#PPPMODE=4               |

    @R-B-061 @BV @needs-gprs-outcome @needs-observe @E-01 @E-04 @E-72
    Scenario: PPPMODE 4 does not change how the modem connects over GPRS
      Given the GPRS network:
        | result  | accept       |
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 60 s `213.30.30.30`
      And the modem indicates within 30 s `Ok_Info_GprsActivation`
      And the network has seen:
        | pdp.apn  | apnserver.com |
        | ppp.role | nothing       |

    # Whether GPRSMODE 1 keeps the server from serving a GSM call, or speaks of calls that go out alone, is not clear.
    @R-B-061.incoming @BO @needs-incoming-call @needs-hang-up @needs-ppp-peer @E-69
    Scenario: A GSM data call comes in while GPRSMODE is 1
      Given the host has set:
        | AT#CALLSCREENNUM="*" |
        | AT#RINGCOUNT=1       |
        | AT#ANSWERMODE=1      |
      And the PPP peer:
        | behaviour   | accept        |
        | auth        | pap           |
        | username    | login         |
        | password    | password      |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.1 |
      When a data call rings from `0612345678`
      And 30 seconds pass
      Then whatever the modem answers is recorded
      When the caller hangs up
      And 10 seconds pass
      Then whatever the modem answers is recorded
