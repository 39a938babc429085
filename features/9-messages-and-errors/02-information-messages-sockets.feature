@needs-routes
Feature: Information messages: a socket is closed, in words and in numbers

  After ATV1 the end of a session is told in words, after ATV0 in a number.

  Rule: Ok_Info_SocketClosed in words is 3074 in numbers

    Background:
      Given the host has set:
        | AT#DLEMODE=1,1              |
        | AT#TCPSERV=1,"198.51.100.7" |
        | AT#TCPPORT=1,23             |
        | AT#TCPTXDELAY=1,100         |
        | AT#DLEMODE=2,0              |
        | AT#TCPSERV=2,"198.51.100.7" |
        | AT#TCPPORT=2,7007           |
        | AT#TCPTXDELAY=2,100         |
      And the modem is connected over "GPRS"

    @T-9-02.r03 @R-9-016 @R-9-015 @T-9-02.r02 @BV @needs-gprs-outcome @E-01 @E-05 @E-15 @E-163 @E-166
    Scenario: The host ends the session: Ok_Info_SocketClosed
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]`

    @T-9-02.r03.numeric @R-9-016 @R-9-015 @T-9-02.r02 @BV @needs-gprs-outcome @E-12 @E-14 @E-15 @E-163 @E-166
    Scenario: The host ends the session: 3074
      Given the host issues `ATV0`
      And the modem writes `[CR]0[CR]`
      And the host issues `AT#OTCP=1`
      And the modem writes within 60 s `[CR]1028[CR]`
      When the host writes `[ETX]`
      Then the modem writes within 60 s `[CR]3074[CR][CR]0[CR]`

    @T-9-02.r03.peer @R-9-016 @BV @needs-gprs-outcome @E-01 @E-05 @E-08 @E-09 @E-15 @E-164
    Scenario: The peer ends a coded session: ETX and Ok_Info_SocketClosed
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer closes
      Then the modem writes within 60 s `[ETX][CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]`

    @T-9-02.r03.peer-numeric @R-9-016 @BV @needs-gprs-outcome @E-08 @E-09 @E-12 @E-14 @E-15 @E-164
    Scenario: The peer ends a coded session: ETX and 3074
      Given the host issues `ATV0`
      And the modem writes `[CR]0[CR]`
      And the host issues `AT#OTCP=1`
      And the modem writes within 60 s `[CR]1028[CR]`
      When the peer closes
      Then the modem writes within 60 s `[ETX][CR]3074[CR][CR]0[CR]`

    @T-9-02.r03.plain @R-9-016 @BV @needs-gprs-outcome @E-01 @E-05 @E-08 @E-09 @E-15 @E-165
    Scenario: The peer ends a plain session: Ok_Info_SocketClosed
      Given the host issues `AT#OTCP=2`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer closes
      Then the modem writes within 60 s `[CR][LF]Ok_Info_SocketClosed[CR][LF][CR][LF]OK[CR][LF]`

    @T-9-02.r03.plain-numeric @R-9-016 @BV @needs-gprs-outcome @E-08 @E-09 @E-12 @E-14 @E-15 @E-165
    Scenario: The peer ends a plain session: 3074
      Given the host issues `ATV0`
      And the modem writes `[CR]0[CR]`
      And the host issues `AT#OTCP=2`
      And the modem writes within 60 s `[CR]1028[CR]`
      When the peer closes
      Then the modem writes within 60 s `[CR]3074[CR][CR]0[CR]`

    # No number stands for an error, so it keeps its text.
    @T-9-02.r03.refused @BI @needs-gprs-outcome @E-08 @E-09 @E-12 @E-14 @E-215
    Scenario: AT#OTCP fails after ATV0
      Given the host has set `AT#TCPSERV=1,"198.51.100.98"`
      And the host issues `ATV0`
      And the modem writes `[CR]0[CR]`
      When the host issues `AT#OTCP=1`
      Then the modem writes within 300 s `[CR][LF]#CME ERROR: 38016[CR][LF]`
