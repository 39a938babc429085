@E-10
Feature: Connecting to an Internet service provider through GSM data

  What takes part in the connection, what the host is told, and how it ends.

  Background:
    Given the host has set:
      | AT+CREG=0                   |
      | AT#GPRSMODE=0               |
      | AT#DIALN1="0860000000"      |
      | AT#DIALN2="0612345678"      |
      | AT#DIALSELECT=1             |
      | AT#REDIALCOUNT=0            |
      | AT#REDIALDELAY=5            |
      | AT#PHYTIMEOUT=15            |
      | AT#ISPUN="login"            |
      | AT#ISPPW="password"         |
      | AT#PPPMODE=1                |
      | AT#PPPMYIP="203.0.113.11"   |
      | AT#PPPPEERIP="203.0.113.12" |
      | AT#PPPSERVUN="remote"       |
      | AT#PPPSERVPW="secret"       |

  Rule: The modem must be registered on the GSM network, else the start is refused with 35865

    @BO @needs-registration @needs-dial-outcome @needs-observe @E-08 @E-09
    Scenario Outline: Registration <state>: no call is made
      Given a call to `0860000000` meets "answer at 9600"
      And the network registration is "<state>"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 60 s `#CME ERROR: 35865`
      And the modem writes nothing for 10 seconds
      And the network has seen:
        | calls.number | nothing |

      Examples:
        | id                | state     |
        | R-B-058           | none      |
        | R-B-058.searching | searching |
        | R-B-058.denied    | denied    |

    @BV @needs-registration @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-72
    Scenario Outline: A start that was refused for want of a network succeeds when the registration is "<state>"
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And the network registration is "none"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem answers within 60 s `#CME ERROR: 35865`
      When the network registration is "<state>"
      And the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

      Examples:
        | id              | state   |
        | R-B-058.home    | home    |
        | R-B-058.roaming | roaming |

  Rule: With GPRSMODE 0 the modem dials the number that DIALSELECT chooses, and opens no GPRS context

    @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-72
    Scenario Outline: DIALSELECT <select> with DIALN1 <first> and DIALN2 <second>: <dialled>
      Given the host has set:
        | AT#DIALN1="<first>"    |
        | AT#DIALN2="<second>"   |
        | AT#DIALSELECT=<select> |
      And a call to `<other>` meets "no-carrier"
      And a call to `<dialled>` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `<dialled>`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the network has seen:
        | calls.number | <dialled> |
        | pdp.cid      | nothing   |

      Examples:
        | id               | covers             | first      | second     | select | dialled    | other      |
        | T-B-12.r03       | T-B-12.r02 R-B-056 | 0860000000 | 0612345678 | 1      | 0860000000 | 0612345678 |
        | T-B-12.r04       | R-B-056            | 0860000000 | 0612345678 | 2      | 0612345678 | 0860000000 |
        | T-B-12.r05       | R-B-056            | 2124560123 | 0860000000 | 2      | 0860000000 | 2124560123 |
        | T-B-12.r05.first | R-B-056            | 2124560123 | 0860000000 | 1      | 2124560123 | 0860000000 |

  Rule: The modem gives ISPUN and ISPPW to the provider, who lets it in only with the right ones

    @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-72
    Scenario Outline: The provider asks by <auth> for <user> and gets it
      Given the host has set:
        | AT#ISPUN="<user>" |
        | AT#ISPPW="<pass>" |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | <auth>       |
        | username    | <user>       |
        | password    | <pass>       |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the network has seen:
        | ppp.role     | client |
        | ppp.auth     | <auth> |
        | ppp.username | <user> |

      Examples:
        | id              | covers     | auth | user                                                             | pass                                                             |
        | T-B-12.r06      | T-B-12.r07 | pap  | user.one@example.org                                             | Pass Word-1                                                      |
        | T-B-12.r06.chap | T-B-12.r07 | chap | user.one@example.org                                             | Pass Word-1                                                      |
        | T-B-12.r07.long |            | pap  | ispun------0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end | isppw------0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @BI @needs-dial-outcome @needs-ppp-peer @needs-observe @E-08 @E-09
    Scenario Outline: The provider asks by <auth>, and <what>
      Given the host has set:
        | AT#ISPUN="<user>" |
        | AT#ISPPW="<pass>" |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | <auth>       |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 180 s `#CME ERROR: 37120`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And the network has seen:
        | calls.number | 0860000000 |

      Examples:
        | id                    | what                                | auth | user     | pass     |
        | T-B-12.r06.wrong      | the user name is another            | pap  | logon    | password |
        | T-B-12.r06.wrong-chap | the user name is another            | chap | logon    | password |
        | T-B-12.r07.wrong      | the password is another             | pap  | login    | Password |
        | T-B-12.r07.wrong-chap | the password is another             | chap | login    | Password |
        | T-B-12.r07.short      | the password lacks a character      | pap  | login    | passwor  |
        | T-B-12.r07.swapped    | name and password stand in exchange | pap  | password | login    |

  Rule: An unsuccessful call is dialled again REDIALCOUNT times, REDIALDELAY seconds later

    The count may take in the first attempt, and what is told of an attempt that is followed by another is open.

    @T-B-12.r08 @BV @needs-dial-outcome @needs-observe @E-47 @E-48
    Scenario: REDIALCOUNT 2 and a number that stays busy
      Given the host has set:
        | AT#REDIALCOUNT=2 |
        | AT#REDIALDELAY=5 |
      And a call to `0860000000` meets "busy"
      When the host issues `AT#CONNECTIONSTART`
      Then until 60 seconds of silence the modem indicates only:
        | DIALING    | 1 | 3 |
        | 0860000000 | 1 | 3 |
        | BUSY       | 1 | 3 |
      And the network has seen:
        | calls.number | 2 to 3 times 0860000000 |

    # What is said of the first attempt may wait for the last, so the call itself is looked for.
    @T-B-12.r09 @TI @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-47 @E-48 @E-72
    Scenario: REDIALDELAY 14: ten seconds after the start there was one call, and later the second
      Given the host has set:
        | AT#REDIALCOUNT=2  |
        | AT#REDIALDELAY=14 |
      And a call to `0860000000` meets "busy, answer at 9600"
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      And 10 seconds pass
      Then the network has seen:
        | calls.number | 0860000000 |
      And until 60 seconds of silence the modem indicates only:
        | DIALING      | 1 | 2 |
        | 0860000000   | 1 | 2 |
        | BUSY         | 0 | 1 |
        | CONNECT 9600 | 1 | 1 |
        | 213.30.30.30 | 1 | 1 |
        | Ok_Info_PPP  | 1 | 1 |
      And the network has seen:
        | calls.number | 0860000000, 0860000000 |

  Rule: When the PPP link is up the modem tells its address and the PPP message, and then takes commands

    @R-B-057 @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-72
    Scenario: Commands behind the PPP message
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#DIALN2="2124560123"` is answered `OK`
      And `AT#DIALN2?` reads `#DIALN2: "2124560123"`

    @R-B-057.no-authentication @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-72
    Scenario: A provider that asks for no credentials
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | none          |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.1 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_PPP`

  Rule: A start that is under way is stopped by AT#CONNECTIONSTOP

    @R-B-059 @T-B-12.r10 @BV @needs-dial-outcome @needs-observe @E-08 @E-09 @E-76
    Scenario: The host stops the modem while it dials, and it does not connect any more
      Given a call to `0860000000` meets "answer at 9600 after 20 s"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      And the modem writes nothing for 40 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And the network has seen:
        | calls.number | 0860000000 |

    @R-B-059.negotiating @BV @needs-dial-outcome @needs-ppp-peer @E-08 @E-09 @E-76
    Scenario: The host stops the modem while it waits for a PPP peer that is silent
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | silent |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 40 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: The loss of the call is told by NO CARRIER, and the modem can be started again

    @T-9-01.r02.lost @BV @needs-dial-outcome @needs-ppp-peer @needs-drop-bearer @E-01 @E-02 @E-72
    Scenario: The call is lost while nothing goes on
      Given the modem is connected over "GSM"
      When the bearer is lost
      Then the modem indicates within 30 s `NO CARRIER`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @T-9-01.r02.lost-numeric @BV @needs-dial-outcome @needs-ppp-peer @needs-drop-bearer @E-12
    Scenario: The call is lost after ATV0
      Given the modem is connected over "GSM"
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the bearer is lost
      Then the modem writes within 30 s `[CR]3[CR]`

    @T-9-01.r02.hung-up @BV @needs-dial-outcome @needs-ppp-peer @needs-hang-up @E-08 @E-09
    Scenario: The far end hangs up
      Given the modem is connected over "GSM"
      When the caller hangs up
      Then the modem indicates within 30 s `NO CARRIER`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And `AT#DISPLAYIP` is answered `#CME ERROR: 35867`

    @T-9-01.r02.no-network @BV @needs-dial-outcome @needs-ppp-peer @needs-registration @E-01 @E-02 @E-08 @E-09 @E-72 @E-75
    # Whether a call outlives its registration is the network's affair; the modem must go on working either way.
    Scenario: The network is lost, and comes back
      Given the modem is connected over "GSM"
      When the network registration is "none"
      Then until 20 seconds of silence the modem indicates only:
        | NO CARRIER | 0 | 1 |
      When the network registration is "home"
      And the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @T-9-01.r02.ping @BV @needs-dial-outcome @needs-ppp-peer @needs-drop-bearer @E-08 @E-09 @E-192 @E-243
    Scenario: The call is lost while AT#PING waits for replies
      Given the host has set:
        | AT#PINGREMOTE="213.30.30.1" |
        | AT#PINGNUM=60               |
        | AT#PINGDELAY=2              |
      And the modem is connected over "GSM"
      When the host issues `AT#PING`
      And 5 seconds pass
      And the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | "213.30.30.1" is alive : time = {int} ms | 0 | 10 |
        | NO answer from "213.30.30.1"             | 0 | 10 |
        | #CME ERROR: 37952                        | 0 | 1  |
        | NO CARRIER                               | 1 | 1  |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @T-9-01.r02.data-state @BV @needs-dial-outcome @needs-ppp-peer @needs-drop-bearer
    Scenario: A plain data call is lost in the data state
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | silent |
      When the host issues `ATD0860000000`
      Then the modem answers within 60 s `CONNECT 9600`
      When the bearer is lost
      Then the modem indicates within 30 s `NO CARRIER`
      And `AT` is answered `OK`

    # The line has gone and PPP has failed with it: either may be told.
    @BV @needs-dial-outcome @needs-ppp-peer @E-03 @E-08 @E-09 @E-71
    Scenario Outline: While PPP is negotiated with a silent peer <what>
      Given a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | behaviour | silent |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      When <loss>
      Then the modem indicates within 30 s `NO CARRIER`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      @needs-drop-bearer
      Examples:
        | id                     | what             | loss               |
        | T-9-01.r02.negotiating | the call is lost | the bearer is lost |

      @needs-hang-up
      Examples:
        | id                             | what                 | loss                |
        | T-9-01.r02.negotiating-hung-up | the far end hangs up | the caller hangs up |
