Feature: Information messages: the connection and the mailbox, in words and in numbers

  After ATV1 the modem says in words that it is online, or that there is a mail, after ATV0 in a number. Texts without a number may be left out then.

  Rule: Ok_Info_PPP in words is 3077 in numbers

    Background:
      Given the host has set:
        | AT#GPRSMODE=0          |
        | AT#DIALN1="0860000000" |
        | AT#DIALSELECT=1        |
        | AT#REDIALCOUNT=0       |
        | AT#PHYTIMEOUT=15       |
        | AT#ISPUN="login"       |
        | AT#ISPPW="password"    |
        | AT#PPPMODE=1           |
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |

    @T-9-02.r06 @R-9-019 @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-15 @E-72
    Scenario: The PPP link is up: Ok_Info_PPP
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem writes within 10 s `[CR][LF]Ok_Info_PPP[CR][LF]`

    @T-9-02.r06.numeric @R-9-019 @BV @needs-dial-outcome @needs-ppp-peer @E-12 @E-14 @E-15 @E-72
    Scenario: The PPP link is up: 3077
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem writes within 60 s `[CR][LF]DIALING[CR][LF][CR][LF]0860000000[CR][LF][CR]15[CR][CR][LF]213.30.30.30[CR][LF][CR]3077[CR]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`

  Rule: Ok_Info_GprsActivation in words is 3086 in numbers

    Background:
      Given the host has set:
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#PPPMODE=1               |
        | AT#PHYTIMEOUT=15           |
      And the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |

    @T-9-02.r07 @R-9-020 @BV @needs-gprs-outcome @E-01 @E-04 @E-15 @E-72
    Scenario: The GPRS link is up: Ok_Info_GprsActivation
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem writes within 10 s `[CR][LF]Ok_Info_GprsActivation[CR][LF]`

    @T-9-02.r07.numeric @R-9-020 @BV @needs-gprs-outcome @E-12 @E-14 @E-15 @E-72
    Scenario: The GPRS link is up: 3086
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem writes within 60 s `[CR][LF]213.30.30.30[CR][LF][CR]3086[CR]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`

  Rule: Ok_Info_NoMail in words is 3072 in numbers

    Background:
      Given the host has set:
        | AT#POP3SERV="198.51.100.110" |
        | AT#POP3PORT=110              |
        | AT#POP3UN="reader"           |
        | AT#POP3PW="popsecret"        |
        | AT#POP3HEADERMODE=0          |
      And the modem is connected over "GPRS"

    @T-9-02.r04 @R-9-017 @BV @needs-routes @needs-gprs-outcome @E-01 @E-15 @E-107
    Scenario: No mail: Ok_Info_NoMail
      When the host issues `AT#GETMAIL`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_NoMail[CR][LF]`
      And the modem answers within 30 s `OK`

    @T-9-02.r04.numeric @R-9-017 @BV @needs-routes @needs-gprs-outcome @E-12 @E-15 @E-107
    Scenario: No mail: 3072
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#GETMAIL`
      Then the modem writes within 60 s `[CR]3072[CR]`
      And the modem writes within 30 s `[CR]0[CR]`

  Rule: Ok_Info_Mail in words is 3073 in numbers; the mail behind it is the same

    Background:
      Given the host has set:
        | AT#POP3SERV="198.51.100.110" |
        | AT#POP3PORT=110              |
        | AT#POP3UN="reader"           |
        | AT#POP3PW="popsecret"        |
        | AT#POP3HEADERMODE=0          |
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Numbers[CR][LF][CR][LF]3072[CR][LF]OK[CR][LF]`
      And the modem is connected over "GPRS"

    @T-9-02.r05 @R-9-018 @BV @needs-routes @needs-gprs-outcome @E-01 @E-15 @E-106
    Scenario: A mail: Ok_Info_Mail
      When the host issues `AT#GETMAIL`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_Mail[CR][LF]`
      And the modem delivers a mail:
        | before the body | nothing                |
        | body            | 3072[CR][LF]OK[CR][LF] |
      And the modem answers within 30 s `OK`

    @T-9-02.r05.numeric @R-9-018 @BV @needs-routes @needs-gprs-outcome @E-12 @E-15 @E-106
    Scenario: A mail: 3073
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#GETMAIL`
      Then the modem writes within 60 s `[CR]3073[CR]`
      And the modem delivers a mail:
        | before the body | nothing                |
        | body            | 3072[CR][LF]OK[CR][LF] |
      And the modem writes within 30 s `[CR]0[CR]`
